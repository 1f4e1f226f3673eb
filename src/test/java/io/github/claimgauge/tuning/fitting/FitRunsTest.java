package io.github.claimgauge.tuning.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.access.Unavailable;
import io.github.claimgauge.casebook.Cases;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.intake.LabelledCases;
import io.github.claimgauge.rulebook.Rulebooks;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.tuning.LabelledClaims;
import io.github.claimgauge.tuning.LabelledClaims.Source;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FitRunsTest {

    private static final Rulebook RULES = Rulebooks.load(RulesFolder.bundled());
    private static final FitSettings QUICK = new FitSettings(3, 6, Set.of(), 2, 4);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneOffset.UTC);
    private static final Caller ANN = new Caller("ann", Role.ANALYST, Tlp.AMBER);
    private static final Caller BOB = new Caller("bob", Role.ANALYST, Tlp.GREEN);

    /** Nothing is ever asked of it. */
    private static final Cases NONE = (Cases) Proxy.newProxyInstance(
            Cases.class.getClassLoader(), new Class<?>[] {Cases.class}, (proxy, method, arguments) -> {
                throw new UnsupportedOperationException(method.getName());
            });

    private final CountDownLatch open = new CountDownLatch(1);
    private final List<RuntimeException> told = new ArrayList<>();
    private Supplier<RuntimeException> fault = () -> new Unavailable(new IllegalStateException("away"));
    private final FitRuns runs = new FitRuns(labelled(), CLOCK, told::add);

    /** The casebook is read once it is open, and fails then. */
    private LabelledClaims labelled() {
        return new LabelledClaims(LabelledCases.reference(), new Failing(), NONE);
    }

    private final class Failing implements Transactions {

        @Override
        public <T> T within(Supplier<T> work) {
            await();
            throw fault.get();
        }
    }

    private void await() {
        try {
            open.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void end() {
        open.countDown();
        runs.close();
    }

    @Test
    void proposeWhatTheClaimsSay() {
        var run = runs.begin(ANN, RULES, Set.of(Source.REFERENCE), QUICK);

        run.end().join();

        assertThat(run.isUnderWay()).isFalse();
        assertThat(run.fit())
                .hasValueSatisfying(fit -> assertThat(fit.proposals()).hasSameSizeAs(RULES.rules()));
        assertThat(run.failure()).isEmpty();
        assertThat(runs.find(ANN, run.id())).contains(run);
    }

    @Test
    void areSeenByThoseWhoMaySeeWhatTheyKnow() {
        var ofAnn = runs.begin(ANN, RULES, Set.of(Source.REFERENCE), QUICK);
        var ofBob = runs.begin(BOB, RULES, Set.of(Source.REFERENCE), QUICK);

        assertThat(runs.seen(BOB)).containsExactly(ofBob);
        assertThat(runs.find(BOB, ofAnn.id())).isEmpty();
        assertThat(runs.seen(ANN)).containsExactlyInAnyOrder(ofAnn, ofBob);
    }

    @Test
    void nobodyHasTwoUnderWay() {
        var first = runs.begin(ANN, RULES, Set.of(Source.CASEBOOK), QUICK);

        assertThat(first.isUnderWay()).isTrue();
        assertThat(first.fit()).isEmpty();
        assertThatExceptionOfType(FitUnderWay.class)
                .isThrownBy(() -> runs.begin(ANN, RULES, Set.of(Source.REFERENCE), QUICK))
                .satisfies(fault -> assertThat(fault.id()).isEqualTo(first.id()));
        assertThat(runs.begin(BOB, RULES, Set.of(Source.REFERENCE), QUICK).isUnderWay())
                .isTrue();
    }

    @Test
    void sayWhyTheyFail() {
        open.countDown();

        assertThat(failure(Set.of(Source.CASEBOOK))).isInstanceOf(Unavailable.class);
        assertThat(told).isEmpty();

        fault = () -> new IllegalStateException("unforeseen");
        assertThat(failure(Set.of(Source.CASEBOOK))).isInstanceOf(IllegalStateException.class);
        assertThat(told).singleElement().isInstanceOf(IllegalStateException.class);
    }

    @Test
    void sayHowManyClaimsTheyLack() {
        var none = new FitRuns(new LabelledClaims(List.of(), new Failing(), NONE), CLOCK, told::add);

        var run = none.begin(ANN, RULES, Set.of(Source.REFERENCE), QUICK);

        assertThat(run.end()).failsWithin(Duration.ofMinutes(1));
        assertThat(run.failure()).containsInstanceOf(TooFewLabels.class);
        none.close();
    }

    private Throwable failure(Set<Source> sources) {
        var run = runs.begin(ANN, RULES, sources, QUICK);
        assertThat(run.end()).failsWithin(Duration.ofMinutes(1));
        return run.failure().orElseThrow();
    }
}
