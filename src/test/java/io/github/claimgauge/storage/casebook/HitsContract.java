package io.github.claimgauge.storage.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.RandomClaims;
import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.assessment.Assessor;
import io.github.claimgauge.casebook.Case;
import io.github.claimgauge.casebook.Casebook;
import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.casebook.Settlement;
import io.github.claimgauge.casebook.filing.Filing;
import io.github.claimgauge.casebook.filing.Trigger;
import io.github.claimgauge.casebook.hits.Hit;
import io.github.claimgauge.casebook.renewal.Renewals;
import io.github.claimgauge.casebook.renewal.Renewer;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.json.AnswerReader;
import io.github.claimgauge.rulebook.folder.Numbers;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.account.JdbcTrail;
import io.github.claimgauge.tuning.edition.Edition;
import io.github.claimgauge.tuning.edition.InForce;
import io.github.claimgauge.tuning.effect.Effect;
import io.github.claimgauge.tuning.effect.Effects;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for hits, and for claims once other rules are in force, in every database. */
abstract class HitsContract {

    private static final Caller ANN = Caller.local();
    private static final Caller GUEST = new Caller("guest", Role.VIEWER, Tlp.GREEN);
    private static final int CLAIMS = 60;

    private static final Edition FIRST = new Edition(RulesFolder.bundled(), Book.ASSESSOR);
    private static final Edition SECOND = with(Map.of("/start", "2", "/weights/proof.illegible", "-9"));

    /** Rules that fire otherwise. */
    private static final Edition OTHERS = with(Map.of(
            "/thresholds/legible_width_px", "900", "/thresholds/lead_hours", "24", "/thresholds/fresh_days", "700"));

    private InForce inForce;
    private Casebook book;
    private JdbcHits hits;

    abstract Database database();

    private static Edition with(Map<String, String> numbers) {
        return Edition.of(Numbers.changed(RulesFolder.bundled(), numbers), FIRST);
    }

    @BeforeEach
    void openAnEmptyCasebook() {
        List.of("hits", "claim_word", "filing", "claim", "rulebook_activation")
                .forEach(
                        table -> database().client().sql("delete from " + table).update());
        inForce = new InForce(FIRST);
        book = bookBy(inForce);
        hits = new JdbcHits(database().client());
    }

    private Casebook bookBy(InForce edition) {
        return StoredCasebook.over(
                database(), edition, new JdbcTrail(database().client(), Clock.systemUTC()), Clock.systemUTC());
    }

    /** Every third one is settled. */
    private List<String> fileMany() {
        var claims = RandomClaims.of(99, CLAIMS).toList();
        for (int number = 0; number < claims.size(); number++) {
            book.file(ANN, claims.get(number).named("claim-" + number), null, Trigger.FILED);
            if (number % 3 == 0) {
                settle("claim-" + number, number % 2 == 0 ? Label.CONFIRMED : Label.REFUTED);
            }
        }
        return IntStream.range(0, CLAIMS).mapToObj(number -> "claim-" + number).toList();
    }

    private void settle(String id, Label label) {
        book.settle(ANN, id, null, new Settlement(label, null, null, null, null));
    }

    private Renewer renewer() {
        return renewer(database(), inForce);
    }

    private static Renewer renewer(Database database, InForce inForce) {
        return new Renewer(renewals(database, inForce));
    }

    private static Renewals renewals(Database database, InForce inForce) {
        return StoredCasebook.renewals(database, inForce, Clock.systemUTC());
    }

    private int left(Caller caller) {
        return renewals(database(), inForce)
                .progress(caller, inForce.edition().version())
                .left();
    }

    /** What is stored is what the rules find in the evidence. */
    private void assertHitsAreThoseOf(Rulebook rulebook) {
        var all = hits.next(0, 10 * CLAIMS, Tlp.RED);
        assertThat(all).hasSize(CLAIMS).allSatisfy(hit -> {
            var evidence = hits.evidence(Set.of(hit.claim()), Tlp.RED).get(0);
            assertThat(ids(hit)).isEqualTo(fired(rulebook, evidence.known()));
            assertThat(hit.outcome()).isEqualTo(evidence.outcome());
        });
    }

    private static Set<String> fired(Rulebook rulebook, Claim known) {
        return rulebook.judge(known).fired().stream()
                .mapToObj(rule -> rulebook.rules().get(rule).id())
                .collect(Collectors.toSet());
    }

    private static Set<String> ids(Hit hit) {
        var fired = Objects.requireNonNull(hit.fired());
        return fired.rules().stream()
                .mapToObj(place -> fired.detection().rules().get(place))
                .collect(Collectors.toSet());
    }

    private Effect effect(Edition after, Tlp ceiling) {
        return new Effects(database(), hits).of(inForce.edition().rulebook(), after.rulebook(), ceiling, 10);
    }

    private void forgetHits() {
        database()
                .client()
                .sql("update hits set rulebook = '', fired = cast('' as bytea)")
                .update();
    }

    @Test
    void keepsWhatFiredWithEachAssessment() {
        fileMany();

        assertHitsAreThoseOf(FIRST.rulebook());
    }

    @Test
    void hitsFollowTheClaim() {
        var id = fileMany().get(1);
        var claim = book.get(ANN, id).claim();
        book.amend(
                ANN, id, null, RandomClaims.of(7, 1).findFirst().orElseThrow().named(id));
        book.reassess(ANN, id, null, Moment.parse("2030"));
        settle(id, Label.PARTLY);

        assertThat(book.get(ANN, id).claim()).isNotEqualTo(claim);
        assertHitsAreThoseOf(FIRST.rulebook());
    }

    @Test
    void whatHitsTellIsWhatJudgingAnewComesTo() {
        fileMany();
        var told = effect(SECOND, Tlp.RED);
        forgetHits();
        var judged = effect(SECOND, Tlp.RED);

        assertThat(told.judgedAnew()).isZero();
        assertThat(judged.judgedAnew()).isEqualTo(CLAIMS);
        assertThat(told.moved()).isPositive();
        assertThat(told).usingRecursiveComparison().ignoringFields("judgedAnew").isEqualTo(judged);
    }

    @Test
    void neitherTellsNorCountsClaimsAboveTheCeiling() {
        fileMany();
        var visible = RandomClaims.of(99, CLAIMS)
                .filter(claim -> claim.tlp() == Tlp.CLEAR || claim.tlp() == Tlp.GREEN)
                .count();

        assertThat(effect(SECOND, Tlp.GREEN).claims()).isEqualTo((int) visible);
        assertThat(effect(OTHERS, Tlp.GREEN).claims()).isEqualTo((int) visible);
        assertThat(effect(SECOND, Tlp.GREEN).most())
                .isNotEmpty()
                .allMatch(mover -> GUEST.maySee(mover.claim().tlp()));
        inForce.replace(SECOND);
        assertThat(left(GUEST)).isEqualTo((int) visible);
        assertThat(left(ANN)).isEqualTo(CLAIMS);
    }

    @Test
    void everyOpenAnswerIsByTheRulesInForceAndPastOnesReplay() {
        var ids = fileMany();
        var before = ids.stream().map(id -> book.get(ANN, id)).toList();
        inForce.replace(SECOND);

        renewer().round();

        assertThat(left(ANN)).isZero();
        assertHitsAreThoseOf(SECOND.rulebook());
        assertThat(before).allSatisfy(past -> {
            var present = book.get(ANN, past.id());
            assertThat(present.claim()).isEqualTo(past.claim());
            if (past.outcome() == null) {
                assertIsAnotherAnswerToTheSame(past, present);
            } else {
                assertThat(present).usingRecursiveComparison().isEqualTo(past);
            }
        });
    }

    private void assertIsAnotherAnswerToTheSame(Case past, Case present) {
        assertThat(present.revision()).isEqualTo(past.revision() + 1);
        assertThat(present.latest().trigger()).isEqualTo(Trigger.RULES_CHANGED);
        assertThat(present.latest().rulebook()).isEqualTo(SECOND.version());
        assertThat(present.latest().evidence()).isEqualTo(past.latest().evidence());
        assertThat(present.latest().recalled()).isEqualTo(past.latest().recalled());
        assertThat(present.latest().asOf()).isEqualTo(past.latest().asOf());
        var isChanged = !present.latest().verdict().equals(past.latest().verdict());
        assertThat(present.changedAt()).isEqualTo(isChanged ? present.latest().at() : past.changedAt());
        assertThat(book.filings().get(ANN, past.id(), past.latest().number()))
                .usingRecursiveComparison()
                .isEqualTo(past.latest());
        assertThat(book.filings().replay(ANN, past.id(), 1).identical()).isTrue();
        assertThat(book.filings().replay(ANN, past.id(), 2).identical()).isTrue();
    }

    @Test
    void whatWasToldBeforehandIsWhatComesOfIt() {
        var ids = fileMany();
        var told = effect(OTHERS, Tlp.RED);
        var before = scores(ids);
        inForce.replace(OTHERS);

        renewer().round();

        var moved = ids.stream()
                .filter(id -> book.get(ANN, id).outcome() == null)
                .filter(id -> book.get(ANN, id).latest().verdict().score() != Objects.requireNonNull(before.get(id)))
                .collect(Collectors.toSet());
        var toldOfOpen = new Effects(database(), hits)
                .of(FIRST.rulebook(), OTHERS.rulebook(), Tlp.RED, CLAIMS).most().stream()
                        .filter(mover -> mover.claim().outcome() == null)
                        .map(mover -> mover.claim().id())
                        .collect(Collectors.toSet());
        assertThat(told.moved()).isPositive();
        assertThat(moved).isNotEmpty().isEqualTo(toldOfOpen);
    }

    private Map<String, Integer> scores(List<String> ids) {
        return ids.stream()
                .collect(Collectors.toMap(
                        id -> id, id -> book.get(ANN, id).latest().verdict().score()));
    }

    @Test
    void claimsFiledBeforeHitsWereKeptAreLookedInto() {
        fileMany();
        forgetHits();

        renewer().round();

        assertThat(left(ANN)).isZero();
        assertHitsAreThoseOf(FIRST.rulebook());
        assertThat(book.filings().of(ANN, "claim-1", 0, 9).filings()).hasSize(1);
    }

    @Test
    void whereFactsMeanSomethingElseInAReleaseClaimsAreJudgedAgain() {
        var ids = fileMany();
        var release = new InForce(new Edition(RulesFolder.bundled(), new Assessor(asOtherFactsHaveIt())));
        forgetHits();

        renewer(database(), release).round();

        assertHitsAreThoseOf(OTHERS.rulebook());
        var open = ids.stream()
                .map(id -> book.get(ANN, id))
                .filter(found -> found.outcome() == null)
                .map(Case::latest)
                .toList();
        assertThat(open).allSatisfy(latest -> assertThat(AnswerReader.rules(latest.answer()))
                .isEqualTo(fired(OTHERS.rulebook(), latest.evidence().asOf(latest.asOf()))));
        assertThat(open).extracting(Filing::number).contains(1, 2);
        assertThat(book.get(ANN, "claim-0").latest().number()).isEqualTo(1);
    }

    /** The same version, by which other rules fire. */
    private static Rulebook asOtherFactsHaveIt() {
        return (Rulebook) Proxy.newProxyInstance(
                HitsContract.class.getClassLoader(),
                new Class<?>[] {Rulebook.class},
                (proxy, method, arguments) -> method.getName().equals("version")
                        ? FIRST.version()
                        : method.invoke(OTHERS.rulebook(), arguments));
    }

    @Test
    void aClaimThatIsReopenedGetsTheAnswerThatItHasMissed() {
        fileMany();
        inForce.replace(SECOND);
        renewer().round();

        book.reopen(ANN, "claim-0", null);
        renewer().round();

        assertThat(book.get(ANN, "claim-0").latest().rulebook()).isEqualTo(SECOND.version());
        assertThat(left(ANN)).isZero();
    }

    @Test
    void twoProcessesDoNothingTwice() throws Exception {
        var ids = fileMany();
        inForce.replace(SECOND);
        var together = new CountDownLatch(2);

        try (var both = new Closing()) {
            for (int process = 0; process < 2; process++) {
                both.submit(() -> {
                    together.countDown();
                    together.await();
                    renewer().round();
                    return true;
                });
            }
        }
        renewer().round();

        assertThat(left(ANN)).isZero();
        assertThat(ids)
                .allSatisfy(id ->
                        assertThat(book.filings().of(ANN, id, 0, 9).filings()).hasSizeLessThanOrEqualTo(2));
    }

    @Test
    void whileOneProcessHasItsTurnNoOtherBegins() {
        fileMany();
        inForce.replace(SECOND);
        var backlog = new JdbcBacklog(database().client());

        assertThat(backlog.takeTurn("one", SECOND.version())).isTrue();
        assertThat(backlog.takeTurn("other", SECOND.version())).isFalse();
        renewer().round();
        assertThat(left(ANN)).isEqualTo(CLAIMS);
        backlog.endTurn("one");
        renewer().round();
        assertThat(left(ANN)).isZero();
    }

    @Test
    void aProcessWithOtherRulesThanThoseInForceForAllLeavesClaimsAlone() {
        fileMany();
        database()
                .client()
                .sql("insert into rulebook_activation (number, version, activated_at, who, comment, cause)"
                        + " values (1, :version, current_timestamp, 'ann', 'because', 'publish')")
                .param("version", FIRST.version())
                .update();
        inForce.replace(SECOND);

        renewer().round();

        assertThat(left(ANN)).isEqualTo(CLAIMS);
        assertThat(book.filings().of(ANN, "claim-1", 0, 9).filings()).hasSize(1);
    }

    @Test
    void leavesAClaimToWhoeverIsAboutToChangeIt() throws Exception {
        fileMany();
        inForce.replace(SECOND);
        var cases = new JdbcCases(database().client());

        try (var other = new Closing()) {
            database().within(() -> {
                cases.hold("claim-1");
                other.run(() -> renewer().round());
                return true;
            });
        }

        assertThat(left(ANN)).isEqualTo(1);
        assertThat(book.filings().of(ANN, "claim-1", 0, 9).filings()).hasSize(1);
        renewer().round();
        assertThat(left(ANN)).isZero();
    }

    @Test
    void doesNotWriteOverWhatSomebodyHasChangedMeanwhile() {
        fileMany();
        inForce.replace(SECOND);
        var backlog = new JdbcBacklog(database().client());
        var item = database().within(() -> backlog.next(SECOND.version(), 0, 2)).get(1);
        book.amend(
                ANN,
                "claim-1",
                null,
                RandomClaims.of(7, 1).findFirst().orElseThrow().named("claim-1"));

        assertThat(item.found().id()).isEqualTo("claim-1");
        assertThat(database().within(() -> backlog.holdAsFound(item))).isFalse();
    }

    /** A thread that is waited for. */
    private static final class Closing implements AutoCloseable {

        private final ExecutorService threads = Executors.newFixedThreadPool(2);

        void submit(Callable<?> task) {
            var unused = threads.submit(task);
        }

        void run(Runnable task) {
            try {
                threads.submit(task).get();
            } catch (Exception fault) {
                throw new IllegalStateException(fault);
            }
        }

        @Override
        public void close() {
            threads.shutdown();
            try {
                assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
