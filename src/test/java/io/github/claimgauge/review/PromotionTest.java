package io.github.claimgauge.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.review.Criterion.Name;
import io.github.claimgauge.review.Criterion.State;
import io.github.claimgauge.scenario.Kind;
import io.github.claimgauge.scenario.book.Example;
import io.github.claimgauge.scenario.book.Example.Status;
import io.github.claimgauge.score.Aspect;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.score.Scale.Band;
import io.github.claimgauge.tuning.Moved;
import io.github.claimgauge.tuning.RuleEvidence;
import io.github.claimgauge.tuning.Scored;
import io.github.claimgauge.tuning.Share;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PromotionTest {

    private static final List<RuleExample> EXAMPLES = examples(Status.PASSED);

    @Test
    void isProposedOnceEverythingHolds() {
        var promotion = Promotion.of(evidence(2, 8, -4.5), EXAMPLES, List.of(moved(Label.REFUTED, 50, 40)));

        assertThat(promotion.criteria()).extracting(Criterion::name).containsExactly(Name.values());
        assertThat(promotion.criteria()).extracting(Criterion::state).containsOnly(State.MET);
        assertThat(promotion.isProposed()).isTrue();
    }

    @Test
    void lacksTheExamplesThatThereAreNot() {
        var promotion = Promotion.of(evidence(2, 8, -4.5), EXAMPLES.subList(0, 2), List.of());

        assertThat(state(promotion, Name.FIRING_SCENARIO)).isEqualTo(State.MET);
        assertThat(state(promotion, Name.UNKNOWN_SCENARIO)).isEqualTo(State.NOT_MET);
        assertThat(promotion.isProposed()).isFalse();
    }

    @Test
    void doesNotKnowOfExamplesThatWereNotRun() {
        assertThat(state(Promotion.of(evidence(2, 8, -4.5), examples(Status.NOT_RUN), List.of()), Name.SILENT_SCENARIO))
                .isEqualTo(State.NOT_KNOWN);
        assertThat(state(Promotion.of(evidence(2, 8, -4.5), examples(Status.FAILED), List.of()), Name.SILENT_SCENARIO))
                .isEqualTo(State.NOT_MET);
    }

    @Test
    void lacksHitsBelowTheLeast() {
        assertThat(state(Promotion.of(evidence(2, 7, -4.5), EXAMPLES, List.of()), Name.ENOUGH_HITS))
                .isEqualTo(State.NOT_MET);
    }

    @Test
    void asksTheClaimsForTheSign() {
        assertThat(state(Promotion.of(evidence(8, 2, 3.1), EXAMPLES, List.of()), Name.SIGN_AGREES))
                .isEqualTo(State.NOT_MET);
        assertThat(state(Promotion.of(evidence(0, 0, Double.NaN), EXAMPLES, List.of()), Name.SIGN_AGREES))
                .isEqualTo(State.NOT_KNOWN);
    }

    @Test
    void namesClaimsThatItsWeightWouldMoveAwayFromWhatBecameOfThem() {
        var moved = List.of(moved(Label.CONFIRMED, 60, 50), moved(Label.PARTLY, 60, 50));
        var promotion = Promotion.of(evidence(2, 8, -4.5), EXAMPLES, moved);

        assertThat(state(promotion, Name.NO_UNEXPLAINED_FLIPS)).isEqualTo(State.NOT_MET);
        assertThat(promotion.criteria()).last().satisfies(flips -> assertThat(flips.words())
                .isEqualTo(
                        "With its weight, 2 claims would be in another band, 1 of them away from what became of them:"
                                + " a confirmed claim"));
    }

    private static State state(Promotion promotion, Name name) {
        return promotion.criteria().stream()
                .filter(criterion -> criterion.name() == name)
                .map(Criterion::state)
                .findFirst()
                .orElseThrow();
    }

    private static List<RuleExample> examples(Status status) {
        return Stream.of(Kind.FIRING, Kind.SILENT, Kind.UNKNOWN)
                .map(kind -> new RuleExample(
                        "victim.feature", new Example("An example", 1, kind, List.of(), List.of(), status, "", "")))
                .toList();
    }

    private static RuleEvidence evidence(int held, int others, double points) {
        var rule = new Rule(
                "victim.silent",
                "Silent",
                -1,
                "victim",
                Aspect.OCCURRENCE,
                Rule.Status.TRIAL,
                "",
                "",
                "",
                "rules/victim.drl:1",
                List.of(),
                "");
        return new RuleEvidence(
                rule,
                held + others,
                new Share(held, 20, 0, 1),
                new Share(others, 20, 0, 1),
                points,
                points - 1,
                points + 1);
    }

    private static Moved moved(Label outcome, int before, int after) {
        return new Moved(scored(outcome, before), scored(outcome, after));
    }

    private static Scored scored(Label outcome, int score) {
        return new Scored("a " + outcome + " claim", outcome, 0, score, new Band("band", "band", 1));
    }
}
