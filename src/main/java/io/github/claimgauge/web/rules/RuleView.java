package io.github.claimgauge.web.rules;

import io.github.claimgauge.claim.Words;
import io.github.claimgauge.review.Criterion;
import io.github.claimgauge.review.RuleReview;
import io.github.claimgauge.review.WeightChange;
import io.github.claimgauge.scenario.book.Example;
import io.github.claimgauge.scenario.book.Step;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.tuning.draft.Draft;
import io.github.claimgauge.web.Typeset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rule's page.
 *
 * @param row what the table says of it
 * @param file where it stands
 * @param claims how many claims with a known outcome it was measured on
 * @param complete whether everything is in it that claims say; otherwise that is still being measured
 * @param steps its weights as a chart; null if there was ever only one
 * @param promotion null unless it is on trial
 */
record RuleView(
        RuleRow row,
        String version,
        String file,
        List<Drl.Line> drl,
        List<Scenario> scenarios,
        List<Change> history,
        @Nullable Steps steps,
        int claims,
        boolean complete,
        List<Pair> coFiring,
        @Nullable Promotion promotion,
        @Nullable Draft draft) {

    /** @param status passed, failed or not run */
    record Scenario(String file, int line, String name, String status, String message, List<Step> steps) {

        /** Where it stands in the book of scenarios. */
        public String address() {
            var chapter = file.replaceFirst("\\.feature$", "");
            return "/scenarios/" + chapter + '#' + chapter + "-line-" + line;
        }

        static Scenario of(String file, Example example) {
            return new Scenario(
                    file,
                    example.line(),
                    example.name(),
                    Words.of(example.status()),
                    example.message(),
                    example.steps());
        }
    }

    /** A version that changed it. */
    record Change(String version, String shortly, String at, String author, String weight, String status) {

        static Change of(WeightChange change) {
            return new Change(
                    change.version(),
                    Typeset.version(change.version()),
                    Typeset.minute(change.at()),
                    change.author(),
                    Typeset.signed(change.weight()),
                    change.status().toString());
        }
    }

    /** A rule that fires on nearly the same claims. */
    record Pair(String rule, String title, int both, int either) {}

    record Promotion(boolean proposed, List<Test> tests) {}

    /** @param state met, not met or not known */
    record Test(String name, String state, String words) {

        static Test of(Criterion criterion) {
            return new Test(name(criterion.name()), Words.of(criterion.state()), Typeset.minus(criterion.words()));
        }

        private static String name(Criterion.Name name) {
            return switch (name) {
                case FIRING_SCENARIO -> "A scenario in which it fires";
                case SILENT_SCENARIO -> "A scenario in which it stays silent";
                case UNKNOWN_SCENARIO -> "A scenario in which it waits for a fact";
                case ENOUGH_HITS -> "Enough hits";
                case SIGN_AGREES -> "Evidence points the way of its weight";
                case NO_UNEXPLAINED_FLIPS -> "No claim flips without a reason";
            };
        }
    }

    static RuleView of(RuleReview review, @Nullable Draft own) {
        var rule = review.rule();
        var history = Objects.requireNonNullElse(review.weightHistory(), List.<WeightChange>of());
        return new RuleView(
                RuleRow.of(
                        rule, review.evidence().orElse(null), review.promotion().orElse(null), own),
                review.rulebook(),
                review.drl().file(),
                Drl.lines(review.drl().from(), review.drl().lines()),
                review.examples().stream()
                        .map(one -> Scenario.of(one.file(), one.example()))
                        .toList(),
                history.stream().map(Change::of).toList(),
                history.size() > 1 ? Steps.of(history) : null,
                review.claims(),
                review.complete(),
                review.coFiring().stream()
                        .map(pair -> new Pair(
                                pair.besides(rule).id(), pair.besides(rule).title(), pair.both(), pair.either()))
                        .toList(),
                review.promotion()
                        .map(found -> new Promotion(
                                found.isProposed(),
                                found.criteria().stream().map(Test::of).toList()))
                        .orElse(null),
                own);
    }

    /** Whether scenarios are still being run. */
    public boolean isRunning() {
        return scenarios.stream().anyMatch(scenario -> scenario.status().equals("not run"));
    }

    /** Whether its reason has places for facts of the claim. */
    public boolean isFilledIn() {
        return rule().reason().contains("{");
    }

    public Rule rule() {
        return row.rule();
    }
}
