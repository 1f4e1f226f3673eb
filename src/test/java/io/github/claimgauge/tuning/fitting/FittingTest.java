package io.github.claimgauge.tuning.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.claimgauge.RandomClaims;
import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.rulebook.Rulebooks;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.score.Balance;
import io.github.claimgauge.score.Likelihood;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.tuning.LabelledClaim;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FittingTest {

    private static final Rulebook RULES = Rulebooks.load(RulesFolder.bundled());
    private static final FitSettings QUICK = new FitSettings(3, 6, Set.of("victim.denies"), 2, 4);
    private static final String FACT = "content.visible_effect";

    /** Outcomes drawn as if an effect that anybody can see told nothing, though the rule has it that it does. */
    private static final List<LabelledClaim> CLAIMS = claims(RULES.weighing(Map.of(FACT, 0)), 400);

    @Test
    void movesAWeightTowardsWhatTheOutcomesSay() {
        var fit = new Fitting(RULES, QUICK).fit(CLAIMS::forEach);

        assertThat(proposal(fit, FACT).rule().weight()).isGreaterThan(2);
        assertThat(proposal(fit, FACT).weight()).isBetween(0, 1);
        assertThat(fit.seen().logLoss()).isLessThan(fit.present().logLoss());
    }

    @Test
    void keepsSignsAndLimits() {
        for (var proposal : new Fitting(RULES, QUICK).fit(CLAIMS::forEach).proposals()) {
            int before = proposal.rule().weight();
            assertThat(Math.abs(proposal.weight() - before)).isLessThanOrEqualTo(QUICK.limit());
            assertThat((long) proposal.weight() * before).isNotNegative();
        }
    }

    @Test
    void leavesLockedAndRarelyHitRulesAlone() {
        var fit = new Fitting(RULES, QUICK).fit(CLAIMS::forEach);

        assertThat(proposal(fit, "victim.denies").locked()).isEqualTo("locked");
        assertThat(fit.proposals())
                .filteredOn(proposal -> proposal.locked() != null)
                .noneMatch(Proposal::isChange);
    }

    @Test
    void proposesTheSameTwice() {
        assertThat(new Fitting(RULES, QUICK).fit(CLAIMS::forEach))
                .isEqualTo(new Fitting(RULES, QUICK).fit(CLAIMS::forEach));
    }

    @Test
    void holdsTighterTheSurerOneIsOfThePresentWeights() {
        var tight = new Fitting(RULES, new FitSettings(0.01, 6, Set.of(), 2, 2)).fit(CLAIMS::forEach);

        assertThat(tight.numbers()).isEmpty();
    }

    @Test
    void refusesToSayAnythingOnTooFewOutcomes() {
        assertThatThrownBy(() -> new Fitting(RULES, QUICK).fit(CLAIMS.subList(0, 40)::forEach))
                .isInstanceOf(TooFewLabels.class)
                .hasMessageContaining("it takes 30 of each");
    }

    private static Proposal proposal(Fit fit, String rule) {
        return fit.proposals().stream()
                .filter(proposal -> proposal.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    /** The outcome of a claim that is clear anyway says little about one weight: only those in the balance are taken. */
    private static List<LabelledClaim> claims(Rulebook truth, int count) {
        var random = new Random(99);
        return RandomClaims.of(17, 20 * count)
                .filter(claim -> Math.abs(points(truth, claim)) <= 10)
                .limit(count)
                .map(claim -> {
                    boolean held = random.nextDouble() < Likelihood.exact(points(truth, claim));
                    return new LabelledClaim(claim, held ? Label.CONFIRMED : Label.REFUTED);
                })
                .toList();
    }

    private static int points(Rulebook truth, Claim claim) {
        return new Balance(truth)
                .points(truth.judge(claim.asOf(claim.lastKnown())).fired());
    }
}
