package io.github.claimgauge.tuning.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.rulebook.Rulebooks;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.score.Balance;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.tuning.Judged;
import io.github.claimgauge.tuning.Quality;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hipparchus.linear.ArrayRealVector;
import org.junit.jupiter.api.Test;

class DevianceTest {

    private static final Rulebook RULES = Rulebooks.load(RulesFolder.bundled());
    private static final int[] FREE = IntStream.range(0, RULES.rules().size()).toArray();
    private static final double PULL = 3;

    @Test
    void isTwiceTheSurpriseOfThePresentScores() {
        var claims = claims(new Random(7), 50);
        var deviance = deviance(claims);

        var residuals = deviance.value(new ArrayRealVector(deviance.start())).getFirst();

        double surprise = claims.size() * Quality.of(new Balance(RULES), claims).logLoss();
        assertThat(residuals.dotProduct(residuals)).isCloseTo(2 * surprise, within(1e-6));
    }

    @Test
    void hasTheSlopesThatSmallStepsShow() {
        var random = new Random(11);
        var deviance = deviance(claims(random, 20));
        var point = new ArrayRealVector(deviance.start()).map(weight -> weight + random.nextGaussian());
        double step = 1e-6;
        var slopes = deviance.value(point).getSecond();

        for (int variable = 0; variable < FREE.length; variable += 7) {
            var ahead = point.copy();
            ahead.addToEntry(variable, step);
            var difference = deviance.value(ahead)
                    .getFirst()
                    .subtract(deviance.value(point).getFirst())
                    .mapDivide(step);
            assertThat(difference.getDistance(slopes.getColumnVector(variable))).isLessThan(1e-3);
        }
    }

    @Test
    void costsMoreTheFartherAWeightIsFromThePresentOne() {
        var deviance = deviance(List.of());
        var moved = new ArrayRealVector(deviance.start());
        moved.addToEntry(0, 2 * PULL);

        var residuals = deviance.value(moved).getFirst();

        assertThat(residuals.dotProduct(residuals)).isCloseTo(4, within(1e-9));
    }

    private static Deviance deviance(List<Judged> claims) {
        return new Deviance(RULES.scale(), RULES.rules(), FREE, claims, PULL);
    }

    private static List<Judged> claims(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Judged(
                        "c" + number,
                        Instant.EPOCH,
                        random.nextBoolean() ? Label.CONFIRMED : Label.REFUTED,
                        fired(random),
                        new BitSet()))
                .toList();
    }

    private static BitSet fired(Random random) {
        var fired = new BitSet();
        for (int rule = 0; rule < FREE.length; rule++) {
            fired.set(rule, random.nextInt(12) == 0);
        }
        return fired;
    }
}
