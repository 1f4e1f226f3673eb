package io.github.claimgauge.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.score.Aspect;
import io.github.claimgauge.score.Rule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleEvidenceTest {

    private static final Rule FOR = rule("actor.proven", 6, Rule.Status.STABLE);

    @Test
    void countsHitsAmongClaimsThatCouldBeAssessed() {
        var claims = eightOfTenAgainstOne();
        claims.add(new Judged("unknown fact", Instant.EPOCH, Label.REFUTED, new BitSet(), new BitSet()));

        var evidence = RuleEvidence.all(List.of(FOR), claims).get(0);

        assertThat(evidence.held()).isEqualTo(Share.of(8, 10));
        assertThat(evidence.others()).isEqualTo(Share.of(1, 10));
    }

    @Test
    void comesNearTheRatioOfLikelihoodsWhereThereAreManyHits() {
        var claims = new ArrayList<>(claims(8000, 2000, Label.CONFIRMED));
        claims.addAll(claims(1000, 9000, Label.REFUTED));

        var evidence = RuleEvidence.all(List.of(FOR), claims).get(0);

        assertThat(evidence.points()).isCloseTo(10 * Math.log10(8), within(0.1));
        assertThat(evidence.low()).isLessThan(evidence.points());
        assertThat(evidence.high()).isGreaterThan(evidence.points());
        assertThat(evidence.contradicts()).isTrue();
    }

    /**
     * With half a claim added to each cell, a hit is 8.5 / 1.5 times as frequent among those that held: 7.53 decibans, with a
     * variance of 18.86 (1 / 8.5 - 1 / 11 + 1 / 1.5 - 1 / 11) = 11.36, and so 100 / 111.36 of it is kept.
     */
    @Test
    void isWorkedOutAsItIsDescribed() {
        var claims = eightOfTenAgainstOne();

        var evidence = RuleEvidence.all(List.of(FOR), claims).get(0);

        assertThat(evidence.points()).isCloseTo(6.764, within(0.001));
        assertThat(evidence.low()).isCloseTo(6.764 - 6.261, within(0.001));
        assertThat(evidence.high()).isCloseTo(6.764 + 6.261, within(0.001));
    }

    @Test
    void isContradictedByAWeightOnEitherSideOfWhatTheClaimsAllow() {
        var claims = eightOfTenAgainstOne();

        assertThat(List.of(0, 1, 13, 14).stream()
                        .map(weight -> rule("actor.some", weight, Rule.Status.STABLE))
                        .map(some ->
                                RuleEvidence.all(List.of(some), claims).get(0).contradicts()))
                .containsExactly(true, false, false, true);
    }

    @Test
    void shrinksAFewHitsTowardsNoEvidence() {
        var few = new ArrayList<>(claims(2, 0, Label.CONFIRMED));
        few.addAll(claims(0, 2, Label.REFUTED));

        var evidence = RuleEvidence.all(List.of(FOR), few).get(0);

        assertThat(evidence.points()).isBetween(0.0, 6.0);
        assertThat(evidence.contradicts()).isFalse();
    }

    @Test
    void isNotContradictedByClaimsThatItDoesNotHit() {
        var heavy = rule("actor.heavy", 40, Rule.Status.STABLE);
        var claims = new ArrayList<>(claims(0, 5, Label.CONFIRMED));
        claims.addAll(claims(0, 5, Label.REFUTED));

        var evidence = RuleEvidence.all(List.of(heavy), claims).get(0);

        assertThat(evidence.high()).isLessThan(40);
        assertThat(evidence.contradicts()).isFalse();
    }

    @Test
    void tellsHowOftenARulePointsTheRightWay() {
        var claims = eightOfTenAgainstOne();
        claims.addAll(claims(3, 0, Label.PARTLY));
        var against = rule("actor.against", -6, Rule.Status.TRIAL);

        assertThat(RuleEvidence.all(List.of(FOR), claims).get(0).right()).isEqualTo(Share.of(8, 9));
        assertThat(RuleEvidence.all(List.of(against), claims).get(0).right()).isEqualTo(Share.of(1, 9));
        assertThat(RuleEvidence.all(List.of(FOR), claims).get(0).hits()).isEqualTo(12);
    }

    @Test
    void saysNothingWhereTheRuleCouldBeAssessedAmongOneOutcomeOnly() {
        var evidence =
                RuleEvidence.all(List.of(FOR), claims(3, 3, Label.CONFIRMED)).get(0);

        assertThat(evidence.points()).isNaN();
        assertThat(evidence.contradicts()).isFalse();
    }

    @Test
    void leavesRetiredRulesOut() {
        assertThat(RuleEvidence.all(List.of(rule("actor.old", 3, Rule.Status.RETIRED)), List.of()))
                .isEmpty();
    }

    @Test
    void tellsRulesThatCountOneFactTwice() {
        var claims = together(6, 1);
        claims.addAll(claims(0, 5, Label.CONFIRMED));
        var against = rule("actor.opposite", -3, Rule.Status.STABLE);

        assertThat(CoFiring.all(List.of(FOR, rule("actor.again", 2, Rule.Status.STABLE)), claims))
                .singleElement()
                .satisfies(pair -> {
                    assertThat(pair.both()).isEqualTo(6);
                    assertThat(pair.either()).isEqualTo(7);
                });
        assertThat(CoFiring.all(List.of(FOR, against), claims)).isEmpty();
    }

    @Test
    void takesAFewClaimsOrALooseTieForACoincidence() {
        var again = rule("actor.again", 2, Rule.Status.STABLE);

        assertThat(CoFiring.all(List.of(FOR, again), together(4, 0))).isEmpty();
        assertThat(CoFiring.all(List.of(FOR, again), together(5, 0))).hasSize(1);
        assertThat(CoFiring.all(List.of(FOR, again), together(7, 3))).hasSize(1);
        assertThat(CoFiring.all(List.of(FOR, again), together(7, 4))).isEmpty();
    }

    /** Claims that both rules hit, and claims that the first of them hits alone. */
    private static List<Judged> together(int both, int alone) {
        var pair = new BitSet();
        pair.set(0, 2);
        var claims = new ArrayList<>(claims(alone, 0, Label.CONFIRMED));
        for (int count = 0; count < both; count++) {
            claims.add(new Judged("b" + count, Instant.EPOCH, Label.CONFIRMED, pair, pair));
        }
        return claims;
    }

    /** The rule hits eight of ten claims that held, and one of ten that did not. */
    private static List<Judged> eightOfTenAgainstOne() {
        var claims = new ArrayList<>(claims(8, 2, Label.CONFIRMED));
        claims.addAll(claims(1, 9, Label.REFUTED));
        return claims;
    }

    private static List<Judged> claims(int hits, int misses, Label label) {
        var assessed = new BitSet();
        assessed.set(0);
        var claims = new ArrayList<Judged>();
        for (int count = 0; count < hits + misses; count++) {
            claims.add(new Judged("c" + count, Instant.EPOCH, label, count < hits ? assessed : new BitSet(), assessed));
        }
        return claims;
    }

    private static Rule rule(String id, int weight, Rule.Status status) {
        return new Rule(
                id, "", weight, "actor", Aspect.ATTRIBUTION, status, "", "", "", "rules/actor.drl:1", List.of(), "");
    }
}
