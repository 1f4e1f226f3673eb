package io.github.claimgauge.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.rulebook.Rulebooks;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.score.Balance;
import io.github.claimgauge.score.Likelihood;
import io.github.claimgauge.score.Rulebook;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AblationTest {

    private static final Rulebook RULES = Rulebooks.load(RulesFolder.bundled());
    private static final Balance BALANCE = new Balance(RULES);
    private static final int CONFIRMS = ordinal("victim.confirms");
    private static final int ON_TRIAL = ordinal("victim.silent");

    @Test
    void tellsWhatIsLostWithoutTheOnlyRuleThatTellsClaimsApart() {
        var claims = List.of(
                judged(Label.CONFIRMED, CONFIRMS),
                judged(Label.CONFIRMED, CONFIRMS),
                judged(Label.REFUTED),
                judged(Label.REFUTED));
        double said = Likelihood.exact(
                RULES.scale().start() + RULES.rules().get(CONFIRMS).weight());
        double start = Likelihood.exact(RULES.scale().start());

        assertThat(Ablation.all(RULES.rules(), BALANCE, claims)).singleElement().satisfies(without -> {
            assertThat(without.rule().id()).isEqualTo("victim.confirms");
            assertThat(without.hits()).isEqualTo(2);
            assertThat(without.auc()).isEqualTo(-0.5);
            assertThat(without.brier()).isCloseTo((Math.pow(1 - start, 2) - Math.pow(1 - said, 2)) / 2, within(1e-12));
            assertThat(without.logLoss()).isCloseTo(Math.log(said / start) / 2, within(1e-12));
        });
    }

    @Test
    void leavesOutRulesThatHitNothingOrCountForNothing() {
        assertThat(Ablation.all(
                        RULES.rules(), BALANCE, List.of(judged(Label.CONFIRMED, ON_TRIAL), judged(Label.REFUTED))))
                .isEmpty();
    }

    private static Judged judged(Label label, int... fired) {
        var rules = new BitSet();
        IntStream.of(fired).forEach(rules::set);
        return new Judged("", Instant.EPOCH, label, rules, rules);
    }

    private static int ordinal(String rule) {
        return IntStream.range(0, RULES.rules().size())
                .filter(ordinal -> RULES.rules().get(ordinal).id().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
