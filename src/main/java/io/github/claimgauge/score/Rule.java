package io.github.claimgauge.score;

import java.util.List;
import java.util.Locale;

/**
 * What a rule says about itself.
 *
 * @param id {@code group.finding}
 * @param weight evidence in decibans: plus counts for the claim, minus against; 10 multiply the odds by ten
 * @param why the argument for direction and size of the weight
 * @param source who observed what the argument rests on
 * @param blindspot when the rule is wrong
 * @param location file and line: {@code rules/proof.drl:12}
 * @param conditions when it holds: all of them must, as the rule has them
 * @param reason the sentence that it gives, with facts in braces: {@code All {channel.followUps} are empty}
 */
public record Rule(
        String id,
        String title,
        int weight,
        String group,
        Aspect aspect,
        Status status,
        String why,
        String source,
        String blindspot,
        String location,
        List<String> conditions,
        String reason) {

    /** Where a rule is in its life. */
    public enum Status {
        /** Reported with 0 points, to see what it would do. */
        TRIAL,
        /** In force. */
        STABLE,
        /** Kept for the record, never judged. */
        RETIRED;

        private final String word = name().toLowerCase(Locale.ROOT);

        @Override
        public String toString() {
            return word;
        }
    }

    /** What a finding of this rule adds to the score: its weight if it is stable, otherwise 0. */
    public int points() {
        return status == Status.STABLE ? weight : 0;
    }

    /** The same rule with another weight. */
    public Rule weighing(int other) {
        return new Rule(id, title, other, group, aspect, status, why, source, blindspot, location, conditions, reason);
    }

    /** The same rule with its text. */
    public Rule saying(List<String> when, String because) {
        return new Rule(
                id, title, weight, group, aspect, status, why, source, blindspot, location, List.copyOf(when), because);
    }
}
