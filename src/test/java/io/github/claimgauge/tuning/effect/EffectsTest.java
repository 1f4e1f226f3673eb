package io.github.claimgauge.tuning.effect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.RandomClaims;
import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.casebook.hits.Evidence;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.rulebook.Rulebooks;
import io.github.claimgauge.rulebook.folder.Numbers;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.score.Scorer;
import io.github.claimgauge.score.Scorer.Detail;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is worked out from hits is what scoring every claim anew by both rulebooks comes to. */
final class EffectsTest {

    private static final RulesFolder FOLDER = RulesFolder.bundled();
    private static final Rulebook PRESENT = Rulebooks.load(FOLDER);
    private static final List<Claim> CLAIMS = RandomClaims.of(4711, 600).toList();
    private static final Shelf SHELF = new Shelf();
    private static final int MOST = 20;

    /** Most claims are not settled. */
    private static final List<@Nullable Label> OUTCOMES =
            Arrays.asList(Label.CONFIRMED, null, null, Label.REFUTED, null, Label.PARTLY, null, Label.UNRESOLVED, null);

    @BeforeAll
    static void fillTheShelf() {
        for (int number = 0; number < CLAIMS.size(); number++) {
            SHELF.add(CLAIMS.get(number), outcome(number), PRESENT);
        }
    }

    private static @Nullable Label outcome(int number) {
        return OUTCOMES.get(number % OUTCOMES.size());
    }

    static Stream<Map<String, String>> changes() {
        return LongStream.range(0, 40).mapToObj(seed -> changes(new Random(seed)));
    }

    /** A few numbers, as far as they keep the rules sound. */
    private static Map<String, String> changes(Random random) {
        var changes = new HashMap<String, String>();
        var tunable = Numbers.of(FOLDER).entrySet().stream().toList();
        for (int count = 1 + random.nextInt(12); count > 0; count--) {
            var number = tunable.get(random.nextInt(tunable.size()));
            var pointer = number.getKey();
            if (pointer.startsWith("/weights/")) {
                changes.put(pointer, "" + scaled(number.getValue(), random));
            } else if (pointer.startsWith("/status/")) {
                changes.put(pointer, random.nextBoolean() ? "trial" : "stable");
            } else if (pointer.endsWith("/floor") || pointer.endsWith("/ceiling")) {
                changes.put(pointer, "" + scaled(number.getValue(), random));
            }
        }
        changes.put("/start", "" + (random.nextInt(21) - 10));
        changes.put("/bands/likely", "" + (46 + random.nextInt(30)));
        return changes;
    }

    private static int scaled(String number, Random random) {
        return Integer.signum(Integer.parseInt(number)) * (1 + random.nextInt(15));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whatHitsTellIsWhatJudgingEveryClaimAnewComesTo(Map<String, String> changes) {
        var after = Rulebooks.load(Numbers.changed(FOLDER, changes), PRESENT);

        var effect = effect(after, Tlp.RED);

        assertThat(effect.judgedAnew()).isZero();
        assertThat(effect.newRules()).isEmpty();
        assertIsExact(effect, after, Tlp.RED);
    }

    @Test
    void judgesAnewWhereAThresholdMakesARuleFireOtherwise() {
        var after = Rulebooks.load(Numbers.changed(FOLDER, Map.of("/thresholds/stale_days", "1500")));

        var effect = effect(after, Tlp.RED);

        assertThat(effect.judgedAnew()).isEqualTo(CLAIMS.size());
        assertThat(effect.newRules()).isNotEmpty().allMatch(rule -> rule.startsWith("proof."));
        assertThat(effect.moved()).isPositive();
        assertIsExact(effect, after, Tlp.RED);
    }

    @Test
    void aClaimMayBeInAnotherBandAndHaveTheScoreThatItHad() {
        var after = Rulebooks.load(Numbers.changed(FOLDER, Map.of("/bands/unlikely", "15")), PRESENT);

        var effect = effect(after, Tlp.RED);

        assertThat(effect.moved()).isZero();
        assertThat(effect.crossed()).isPositive();
        assertThat(effect.most()).hasSize(Math.min(MOST, effect.crossed()));
    }

    @Test
    void aRuleThatRetiresIsToldFromHits() {
        var after = Rulebooks.load(Numbers.changed(FOLDER, Map.of("/status/proof.illegible", "retired")));

        var effect = effect(after, Tlp.RED);

        assertThat(effect.judgedAnew()).isZero();
        assertThat(effect.moved()).isPositive();
        assertIsExact(effect, after, Tlp.RED);
    }

    @Test
    void aRuleThatComesBackIsJudgedAnew() {
        var without = Rulebooks.load(Numbers.changed(FOLDER, Map.of("/status/proof.illegible", "retired")));
        var shelf = new Shelf();
        CLAIMS.forEach(claim -> shelf.add(claim, null, without));

        var effect = new Effects(Transactions.NONE, shelf).of(without, PRESENT, Tlp.RED, MOST);

        assertThat(effect.newRules()).containsExactly("proof.illegible");
        assertThat(effect.judgedAnew()).isEqualTo(CLAIMS.size());
        assertThat(effect.moved()).isPositive();
    }

    @Test
    void judgesClaimsAnewThatNobodyHasLookedInto() {
        var shelf = new Shelf();
        CLAIMS.forEach(claim -> shelf.addUnknown(claim, null));
        var after = Rulebooks.load(Numbers.changed(FOLDER, Map.of("/start", "4")), PRESENT);

        var effect = new Effects(Transactions.NONE, shelf).of(PRESENT, after, Tlp.RED, MOST);

        assertThat(effect.judgedAnew()).isEqualTo(CLAIMS.size());
        assertThat(effect.newRules()).isEmpty();
        assertThat(effect.differences()).isEqualTo(effect(after, Tlp.RED).differences());
    }

    @Test
    void tellsNobodyOfClaimsThatTheyMayNotSee() {
        var after = Rulebooks.load(Numbers.changed(FOLDER, Map.of("/start", "9")), PRESENT);

        var effect = effect(after, Tlp.GREEN);

        assertThat(effect.claims())
                .isPositive()
                .isLessThan(effect(after, Tlp.RED).claims());
        assertThat(effect.most())
                .isNotEmpty()
                .allSatisfy(mover -> assertThat(mover.claim().tlp()).isLessThanOrEqualTo(Tlp.GREEN));
        assertIsExact(effect, after, Tlp.GREEN);
    }

    @Test
    void theSameRulebookMovesNothing() {
        var effect = effect(PRESENT, Tlp.RED);

        assertThat(effect.moved()).isZero();
        assertThat(effect.crossed()).isZero();
        assertThat(effect.most()).isEmpty();
        assertThat(effect.differences()).containsOnly(Map.entry(0, CLAIMS.size()));
        assertThat(effect.qualityAfter()).isEqualTo(effect.qualityBefore());
    }

    @Test
    void anEmptyCasebookHasNothingToMove() {
        var effect = new Effects(Transactions.NONE, new Shelf()).of(PRESENT, PRESENT, Tlp.RED, MOST);

        assertThat(effect.claims()).isZero();
        assertThat(effect.bands()).isEmpty();
        assertThat(effect.qualityBefore().auc()).isNaN();
    }

    private static Effect effect(Rulebook after, Tlp ceiling) {
        return new Effects(Transactions.NONE, SHELF).of(PRESENT, after, ceiling, MOST);
    }

    private record Pair(long claim, @Nullable Label outcome, Standing before, Standing after) {

        int difference() {
            return after.score() - before.score();
        }

        boolean isAcross() {
            return !before.band().equals(after.band());
        }
    }

    /** Against whole assessments of each claim, which know nothing of hits. */
    private static void assertIsExact(Effect effect, Rulebook after, Tlp ceiling) {
        var one = new Scorer(PRESENT);
        var other = new Scorer(after);
        var pairs = SHELF.judged(
                ceiling,
                evidence -> new Pair(
                        evidence.claim(), evidence.outcome(), standing(one, evidence), standing(other, evidence)));

        assertThat(effect.claims()).isEqualTo(pairs.size());
        assertThat(effect.moved()).isEqualTo(count(pairs.stream().filter(pair -> pair.difference() != 0)));
        assertThat(effect.crossed()).isEqualTo(count(pairs.stream().filter(Pair::isAcross)));
        effect.differences().forEach((difference, claims) -> assertThat(claims)
                .isEqualTo(count(pairs.stream().filter(pair -> pair.difference() == difference))));
        effect.bands().forEach(crossing -> assertThat(crossing.claims())
                .isPositive()
                .isEqualTo(count(pairs.stream()
                        .filter(pair -> pair.before.band().equals(crossing.from())
                                && pair.after.band().equals(crossing.to())))));
        assertThat(effect.bands().stream().mapToInt(Crossing::claims).sum()).isEqualTo(pairs.size());
        var farthest = pairs.stream()
                .filter(pair -> pair.difference() != 0 || pair.isAcross())
                .sorted(Comparator.comparing((Pair pair) -> !pair.isAcross())
                        .thenComparing(pair -> -Math.abs(pair.difference()))
                        .thenComparing(Pair::claim))
                .limit(MOST)
                .toList();
        assertThat(effect.most().stream().map(mover -> mover.claim().id()))
                .isEqualTo(farthest.stream().map(pair -> "claim-" + pair.claim).toList());
        assertThat(effect.most().stream().map(Mover::after))
                .isEqualTo(farthest.stream().map(Pair::after).toList());
        var resolved = pairs.stream()
                .filter(pair -> pair.outcome == Label.CONFIRMED || pair.outcome == Label.REFUTED)
                .toList();
        assertThat(effect.qualityAfter().claims()).isEqualTo(resolved.size());
        assertThat(effect.qualityAfter().held())
                .isEqualTo(count(resolved.stream().filter(pair -> pair.outcome == Label.CONFIRMED)));
        assertThat(effect.qualityAfter().auc()).isEqualTo(auc(resolved));
    }

    private static Standing standing(Scorer scorer, Evidence evidence) {
        var assessment = scorer.assess(evidence.facts(), evidence.asOf(), Detail.FINDINGS);
        return new Standing(
                assessment.points(), assessment.score(), assessment.band().name());
    }

    /** By trying every pair. */
    private static double auc(List<Pair> resolved) {
        double inOrder = 0;
        int pairs = 0;
        for (var held : resolved) {
            for (var other : resolved) {
                if (held.outcome == Label.CONFIRMED && other.outcome == Label.REFUTED) {
                    pairs++;
                    inOrder += (1 + Integer.signum(held.after.points() - other.after.points())) / 2.0;
                }
            }
        }
        return inOrder / pairs;
    }

    private static int count(Stream<?> stream) {
        return (int) stream.filter(Objects::nonNull).count();
    }
}
