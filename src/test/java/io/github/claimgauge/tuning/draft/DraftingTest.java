package io.github.claimgauge.tuning.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.access.Trail;
import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.casebook.StaleRevision;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.rulebook.folder.Numbers;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.scenario.tuning.Archive;
import io.github.claimgauge.scenario.tuning.Pile;
import io.github.claimgauge.tuning.draft.Draft.State;
import io.github.claimgauge.tuning.draft.Preview.Change;
import io.github.claimgauge.tuning.edition.Announcement;
import io.github.claimgauge.tuning.edition.Cause;
import io.github.claimgauge.tuning.edition.Edition;
import io.github.claimgauge.tuning.edition.InForce;
import io.github.claimgauge.tuning.edition.NotInForce;
import io.github.claimgauge.tuning.edition.Publishing;
import io.github.claimgauge.tuning.edition.Succession;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftingTest {

    private static final RulesFolder BUNDLED = RulesFolder.bundled();
    private static final Caller ANN = new Caller("ann", Role.ANALYST, Tlp.AMBER);
    private static final Caller BOB = new Caller("bob", Role.ANALYST, Tlp.AMBER);
    private static final Caller EVE = new Caller("eve", Role.RULE_EDITOR, Tlp.AMBER);
    private static final Clock CLOCK = Clock.systemUTC();
    private static final String WEIGHT = "/weights/proof.illegible";

    private final List<String> trail = new ArrayList<>();
    private Edition first;
    private Edition second;
    private InForce inForce;
    private Publishing publishing;
    private Pile pile;
    private Straight drafts;
    private Drafting drafting;

    /** The same that remembers nothing. */
    private Drafting fresh;

    private Runnable meanwhile;
    private List<String> guardSays = List.of();

    @BeforeAll
    void load() {
        first = Edition.of(BUNDLED);
        second = Edition.of(Numbers.changed(BUNDLED, Map.of("/start", "-1")), first);
    }

    @BeforeEach
    void open() {
        trail.clear();
        guardSays = List.of();
        inForce = new InForce(first);
        Trail entries = (who, action, subject, detail) -> trail.add(who.name() + " " + action + " " + detail);
        var versions = new Archive();
        var straight = new Straight();
        pile = new Pile();
        var succession = new Succession(inForce, versions, straight, Trail.NONE, CLOCK, null, edition -> List.of());
        succession.round(false);
        publishing = new Publishing(succession, versions, this::looking);
        drafts = new Straight();
        drafting = drafting(entries);
        fresh = drafting(entries);
        meanwhile = () -> {};
    }

    private Drafting drafting(Trail entries) {
        return new Drafting(drafts, pile, publishing, inForce, edition -> guardSays, entries, CLOCK);
    }

    /** Rules that are not in force any more are looked up while a draft of them is worked out. */
    private <T> T looking(Supplier<T> work) {
        meanwhile.run();
        return work.get();
    }

    /** Each step stands at once. */
    private static final class Straight implements Transactions {

        private boolean isOpen;

        @Override
        public <T> T within(Supplier<T> work) {
            isOpen = true;
            try {
                return work.get();
            } finally {
                isOpen = false;
            }
        }
    }

    @Test
    void showsEachNumberAsItIsAndAsItWouldBe() {
        var made = drafting.make(ANN, wish(Map.of(WEIGHT, "-6", "/start", "-3")));

        assertThat(made.preview().changes())
                .containsExactly(new Change("/start", "-3", "-3"), new Change(WEIGHT, "-5", "-6"));
        assertThat(made.preview().faults()).isEmpty();
        assertThat(made.preview().version())
                .contains(drafting.workshop().after(made).version());
        assertThat(made.draft().parent()).isEqualTo(first.version());
        assertThat(drafting.get(made.draft().id())).isEqualTo(made);
        assertThat(trail).containsExactly("ann draft.made revision 1");
    }

    @Test
    void namesEveryFaultAtOnce() {
        var wrong = new Wish(" ", "0815", Map.of("/weights/proof.unheard~of", "1", "/start", "lots"));

        assertThatThrownBy(() -> drafting.make(ANN, wrong))
                .isInstanceOfSatisfying(InvalidDraft.class, fault -> assertThat(fault.faults())
                        .extracting(Fault::pointer)
                        .containsExactly(
                                "/name", "/parent", "/numbers/~1start", "/numbers/~1weights~1proof.unheard~0of"));
        assertThat(drafting.youngest(null, null, 9)).isEmpty();
        assertThat(trail).isEmpty();
    }

    @Test
    void keepsNumbersThatAreFaultyTogetherAndSaysWhy() {
        var numbers = Map.of("/groups/proof/floor", "3", "/bands/unlikely", "50", WEIGHT, "-400");

        var faulty = drafting.make(ANN, wish(numbers));

        assertThat(faulty.preview().version()).isEmpty();
        assertThat(faulty.preview().faults()).hasSizeGreaterThanOrEqualTo(3).allMatch(fault -> fault.line() > 0);
        assertThatThrownBy(() -> drafting.workshop().after(faulty))
                .isInstanceOfSatisfying(FaultyDraft.class, fault -> assertThat(fault.faults())
                        .hasSameSizeAs(faulty.preview().faults()));
    }

    @Test
    void isChangedByWhoHasSeenIt() {
        var made = drafting.make(ANN, wish(Map.of(WEIGHT, "-6")));

        var changed = drafting.change(BOB, made.draft().id(), 1L, wish(Map.of(WEIGHT, "-7")));

        assertThat(changed.draft().revision()).isEqualTo(2);
        assertThat(changed.draft().author()).isEqualTo("ann");
        assertThat(changed.draft().changedBy()).isEqualTo("bob");
        assertThat(changed.preview().version()).isNotEqualTo(made.preview().version());
        assertThatThrownBy(() -> drafting.change(ANN, made.draft().id(), 1L, wish(Map.of())))
                .isInstanceOfSatisfying(StaleRevision.class, stale -> assertThat(stale.current())
                        .isEqualTo(2));
    }

    @Test
    void staysAsItIsIfNothingElseIsWished() {
        var made = drafting.make(ANN, wish(Map.of(WEIGHT, "-6")));

        assertThat(drafting.change(BOB, made.draft().id(), 1L, wish(Map.of(WEIGHT, "-6"))))
                .isEqualTo(made);
        assertThat(trail).hasSize(1);
    }

    @Test
    void saysThatOtherRulesAreInForceByNowAndCanBeMovedOntoThem() {
        var made = drafting.make(ANN, wish(Map.of(WEIGHT, "-6")));
        publishing.publish(
                new Announcement(EVE, "Start nearer to even odds", Cause.PUBLISH), second, first.version(), () -> {});

        var behind = drafting.get(made.draft().id());
        assertThat(behind.behind()).isTrue();
        assertThat(behind.preview()).isEqualTo(made.preview());

        var moved = drafting.change(ANN, made.draft().id(), 1L, new Wish("x", second.version(), Map.of(WEIGHT, "-6")));
        assertThat(moved.behind()).isFalse();
        assertThat(moved.draft().parent()).isEqualTo(second.version());
        assertThat(moved.preview().version()).isNotEqualTo(made.preview().version());
        assertThat(drafting.workshop().after(moved).rulebook().scale().start()).isEqualTo(-1);
        assertThat(drafting.workshop().before(behind).version()).isEqualTo(first.version());
    }

    @Test
    void isWorkedOutWhileNobodyHasToWait() {
        var id = drafting.make(ANN, wish(Map.of(WEIGHT, "-6"))).draft().id();
        publishing.publish(
                new Announcement(EVE, "Start nearer to even odds", Cause.PUBLISH), second, first.version(), () -> {});
        var waiting = new ArrayList<Boolean>();
        meanwhile = () -> waiting.add(drafts.isOpen);

        fresh.change(ANN, id, 1L, wish(Map.of(WEIGHT, "-7")));

        assertThat(waiting).isNotEmpty().containsOnly(false);
    }

    @Test
    void staysAsItIsIfAnotherChangesItMeanwhile() {
        var id = drafting.make(ANN, wish(Map.of(WEIGHT, "-6"))).draft().id();
        publishing.publish(
                new Announcement(EVE, "Start nearer to even odds", Cause.PUBLISH), second, first.version(), () -> {});
        meanwhile = once(() -> drafting.change(BOB, id, 1L, wish(Map.of(WEIGHT, "-9"))));

        assertThatThrownBy(() -> fresh.change(ANN, id, 1L, wish(Map.of(WEIGHT, "-7"))))
                .isInstanceOfSatisfying(StaleRevision.class, stale -> assertThat(stale.current())
                        .isEqualTo(2));
        assertThat(drafting.get(id).draft().numbers()).containsEntry(WEIGHT, "-9");
    }

    @Test
    void staysOnTheRulesThatAnotherHasMovedItOntoMeanwhile() {
        var id = drafting.make(ANN, wish(Map.of(WEIGHT, "-6"))).draft().id();
        publishing.publish(
                new Announcement(EVE, "Start nearer to even odds", Cause.PUBLISH), second, first.version(), () -> {});
        meanwhile = once(() -> drafting.change(BOB, id, 1L, new Wish("x", second.version(), Map.of())));

        assertThatThrownBy(() -> fresh.change(ANN, id, null, wish(Map.of(WEIGHT, "-7"))))
                .isInstanceOf(StaleRevision.class);
        assertThat(drafting.get(id).draft().parent()).isEqualTo(second.version());
    }

    private static Runnable once(Runnable work) {
        var done = new AtomicBoolean();
        return () -> {
            if (!done.getAndSet(true)) {
                work.run();
            }
        };
    }

    @Test
    void isMovedOntoNothingElse() {
        var made = drafting.make(ANN, wish(Map.of()));

        assertThatThrownBy(() -> drafting.change(ANN, made.draft().id(), 1L, new Wish("x", second.version(), Map.of())))
                .isInstanceOfSatisfying(InvalidDraft.class, fault -> assertThat(fault.faults())
                        .extracting(Fault::pointer)
                        .containsExactly("/parent"));
    }

    @Test
    void isDiscardedOnceAndForGood() {
        var id = drafting.make(ANN, wish(Map.of())).draft().id();

        drafting.discard(BOB, id, 1L);
        drafting.discard(BOB, id, 1L);

        assertThat(drafting.get(id).draft().state()).isEqualTo(State.DISCARDED);
        assertThatThrownBy(() -> drafting.change(ANN, id, 2L, wish(Map.of()))).isInstanceOf(ClosedDraft.class);
        assertThat(trail).containsExactly("ann draft.made revision 1", "bob draft.discarded revision 2");
    }

    @Test
    void isNotThereUnderAnotherId() {
        assertThatThrownBy(() -> drafting.get("x")).isInstanceOf(UnknownDraft.class);
        assertThatThrownBy(() -> drafting.discard(ANN, "x", null)).isInstanceOf(UnknownDraft.class);
    }

    @Test
    void isPutInForceWhole() {
        var made = drafting.make(ANN, wish(Map.of(WEIGHT, "-6")));

        var published = drafting.publish(EVE, made.draft().id(), 1L, "Blurred proof was overrated");

        assertThat(inForce.edition().version()).isEqualTo(published.draft().publishedAs());
        assertThat(inForce.edition().folder()).isEqualTo(made.preview().after());
        assertThat(published.draft().state()).isEqualTo(State.PUBLISHED);
        assertThat(published.draft().changedBy()).isEqualTo("eve");
        assertThat(published.behind()).isFalse();
        assertThat(publishing.find(inForce.edition().version())).hasValueSatisfying(version -> {
            assertThat(version.comment()).isEqualTo("Blurred proof was overrated");
            assertThat(version.parent()).isEqualTo(first.version());
        });
        assertThatThrownBy(() -> drafting.publish(EVE, made.draft().id(), 2L, "Again"))
                .isInstanceOf(ClosedDraft.class);
        assertThatThrownBy(() -> drafting.discard(EVE, made.draft().id(), 2L)).isInstanceOf(ClosedDraft.class);
    }

    @Test
    void isNotPutInForceByOneWhoHasNotSeenIt() {
        var id = drafting.make(ANN, wish(Map.of(WEIGHT, "-6"))).draft().id();
        drafting.change(BOB, id, 1L, wish(Map.of(WEIGHT, "-7")));

        assertThatThrownBy(() -> drafting.publish(EVE, id, 1L, "Why")).isInstanceOf(StaleRevision.class);
        assertThat(inForce.edition()).isSameAs(first);
    }

    @Test
    void isNotPutInForceInPlaceOfOtherRulesThanItsParent() {
        var one = drafting.make(ANN, wish(Map.of(WEIGHT, "-6"))).draft().id();
        var other = drafting.make(ANN, wish(Map.of(WEIGHT, "-7"))).draft().id();

        drafting.publish(EVE, one, 1L, "First");

        assertThatThrownBy(() -> drafting.publish(EVE, other, 1L, "Second")).isInstanceOf(NotInForce.class);
        assertThat(drafting.get(other).behind()).isTrue();
    }

    @Test
    void isNotPutInForceAgainstTheGuard() {
        var id = drafting.make(ANN, wish(Map.of(WEIGHT, "-6"))).draft().id();
        guardSays = List.of("features/proof.feature:14: no", "features/score.feature:3: no");

        assertThatThrownBy(() -> drafting.publish(EVE, id, 1L, "Why"))
                .isInstanceOfSatisfying(
                        FaultyDraft.class, fault -> assertThat(fault.faults()).isEqualTo(guardSays));
        assertThat(inForce.edition()).isSameAs(first);
        assertThat(drafting.get(id).draft().state()).isEqualTo(State.OPEN);
    }

    @Test
    void isNotPutInForceIfItChangesNothing() {
        var id = drafting.make(ANN, wish(Map.of("/start", "-3"))).draft().id();

        assertThatThrownBy(() -> drafting.publish(EVE, id, 1L, "Why")).isInstanceOf(FaultyDraft.class);
    }

    @Test
    void isNotPutInForceWithoutAReason() {
        var id = drafting.make(ANN, wish(Map.of(WEIGHT, "-6"))).draft().id();

        guardSays = List.of("nobody has to wait for this");
        assertThatThrownBy(() -> drafting.publish(EVE, id, 1L, " ")).isInstanceOf(InvalidInput.class);
        assertThat(inForce.edition()).isSameAs(first);
    }

    private static Wish wish(Map<String, String> numbers) {
        return new Wish("x", null, numbers);
    }
}
