package io.github.claimgauge.score;

import io.github.claimgauge.claim.Moment;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer: a score that its own parts add up to. {@code start} plus the sum of the groups' {@code applied} is
 * {@code points}, always.
 *
 * @param claimId as the claim has it
 * @param asOf only what was known then was judged
 * @param points total weight of evidence in decibans
 * @param likelihood probability that this actor newly did this to this victim at roughly this scope, 4 decimals
 * @param score the likelihood in percent, 1 to 99
 * @param confidence how well founded that is
 * @param findings by size of their points, then by rule id
 * @param groups those that have a finding, in the order of the scale
 * @param aspects those that have a finding
 * @param outlook null if the caller asked for the findings only
 */
public record Assessment(
        @Nullable String claimId,
        Moment asOf,
        int score,
        double likelihood,
        int points,
        int start,
        Scale.Band band,
        String likelihoodText,
        Confidence confidence,
        Admiralty admiralty,
        String summary,
        List<Finding> findings,
        List<GroupBalance> groups,
        List<AspectBalance> aspects,
        @Nullable Outlook outlook,
        Edition rulebook) {

    /**
     * A rule that fired.
     *
     * @param points what it adds to its group
     * @param reason why, in a sentence that carries the facts and never the points
     */
    public record Finding(Rule rule, int points, String reason, Map<String, Object> facts) {}

    /**
     * The sum of a group's findings, and what its limits let through.
     *
     * @param applied {@code points} kept within {@code floor} and {@code ceiling}
     */
    public record GroupBalance(String group, int points, int applied, int floor, int ceiling) {}

    /** The sum of the findings that bear on one aspect, before any group's limit. */
    public record AspectBalance(Aspect aspect, int points) {}

    /**
     * What was not found, and what finding out could change.
     *
     * @param low lowest score that answers to the open questions can still lead to
     * @param high highest such score
     * @param nextChecks open questions that would move the score, by how far, then in the order of the questions
     * @param flips the smallest changes that lead into a neighbouring band; none where no change does
     */
    public record Outlook(
            int low,
            int high,
            List<SilentRule> silent,
            List<NotAssessed> notAssessed,
            List<NextCheck> nextChecks,
            List<Flip> flips) {}

    /** A rule that does not hold, and the conditions that are not met. */
    public record SilentRule(String rule, List<Judgement.Unmet> because) {}

    /** A rule that waits for the answer to a question. */
    public record NotAssessed(String rule, String question) {}

    /**
     * @param answers each with the score that the claim would have
     * @param swing largest less smallest score among the answers and the present score
     */
    public record NextCheck(Question question, List<AnswerScore> answers, int swing) {}

    /** The score that the claim would have with this answer, all else unchanged. */
    public record AnswerScore(String answer, int score) {}

    /** The fewest answers that together lead into the band {@code to}, and the score there. */
    public record Flip(String to, int score, List<Question.Choice> changes) {}

    /** Which rules were applied. */
    public record Edition(String version, String name, String engine) {}
}
