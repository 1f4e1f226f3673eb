package io.github.claimgauge.storage.casebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.claimgauge.RandomClaims;
import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.actor.ActorEntry;
import io.github.claimgauge.actor.ActorProfile;
import io.github.claimgauge.casebook.Casebook;
import io.github.claimgauge.casebook.Entry;
import io.github.claimgauge.casebook.Filter;
import io.github.claimgauge.casebook.IdTaken;
import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.casebook.Place;
import io.github.claimgauge.casebook.Query;
import io.github.claimgauge.casebook.Settlement;
import io.github.claimgauge.casebook.Sort;
import io.github.claimgauge.casebook.StaleRevision;
import io.github.claimgauge.casebook.UnknownClaim;
import io.github.claimgauge.casebook.UnknownFiling;
import io.github.claimgauge.casebook.filing.Filing;
import io.github.claimgauge.casebook.filing.Memory;
import io.github.claimgauge.casebook.filing.Recalled;
import io.github.claimgauge.casebook.filing.Recollection;
import io.github.claimgauge.casebook.filing.Trigger;
import io.github.claimgauge.casebook.reply.KeyReused;
import io.github.claimgauge.casebook.reply.Reply;
import io.github.claimgauge.claim.Actor;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.claim.PriorListing;
import io.github.claimgauge.json.AnswerWriter;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.json.MergePatch;
import io.github.claimgauge.json.Values;
import io.github.claimgauge.rulebook.folder.Numbers;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.score.Scorer.Detail;
import io.github.claimgauge.storage.Columns;
import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.JdbcActors;
import io.github.claimgauge.tuning.edition.Edition;
import io.github.claimgauge.tuning.edition.InForce;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for claims in every database. */
abstract class CasesContract {

    private static final Caller ANN = Caller.local();
    private static final Caller GUEST = new Caller("guest", Role.VIEWER, Tlp.GREEN);

    private static final ClaimReader READER = new ClaimReader(Clock.systemUTC());
    private static final String CLAIM = """
            {"attack":"data_breach","tlp":"%s","actor":{"name":"A"},"victim":{"name":"V"},"claimedAt":"2024-04-16"%s}""";

    private Casebook book;

    abstract Database database();

    @BeforeEach
    void open() {
        book = Book.over(database());
    }

    @Test
    void keepsClaimsAndTheirFirstAssessmentToTheByte() {
        assertThat(RandomClaims.of(11, 50)).allSatisfy(claim -> {
            var filed = book.file(ANN, claim.named(null), null, Trigger.FILED);

            assertThat(book.get(ANN, filed.id())).usingRecursiveComparison().isEqualTo(filed);
            assertThat(filed.claim()).isEqualTo(claim.named(filed.id()));
            assertThat(book.filings().replay(ANN, filed.id(), 1).identical()).isTrue();
        });
    }

    @Test
    void makesARulebookOfThePastOnce() {
        var past = Edition.of(Numbers.changed(RulesFolder.bundled(), Map.of("/weights/proof.illegible", "-8")));
        new KeptEditions(database(), new InForce(past), Clock.systemUTC()).inForce();
        var present = new InForce(new Edition(RulesFolder.bundled(), Book.ASSESSOR));
        var editions = new KeptEditions(database(), present, Clock.systemUTC());

        var made = editions.find(past.version());

        assertThat(past.version()).isNotEqualTo(Book.ASSESSOR.rulebook().version());
        assertThat(made.orElseThrow()).isSameAs(editions.find(past.version()).orElseThrow());
        assertThat(editions.find("unknown")).isEmpty();
    }

    @Test
    void looksAtClaimsByTheRulesInForceIfThoseOfThenCannotBeUsedAnyMore() {
        var rules = Edition.of(Numbers.changed(RulesFolder.bundled(), Map.of("/weights/proof.illegible", "-7")))
                .assessor();
        var unusable = new Edition(new RulesFolder(Map.of("old.drl", "written for another program")), rules);
        var filed = Book.over(database(), new InForce(unusable)).file(ANN, claim("A"), null, Trigger.FILED);

        var replay = book.filings().replay(ANN, filed.id(), 1);

        assertThat(book.filings().assessorOf(filed.latest())).isSameAs(Book.ASSESSOR);
        assertThat(replay.identical()).isFalse();
        assertThat(replay.because()).contains("cannot use it any more");
    }

    @Test
    void replaysToTheByteThoughOtherRulesAreInForce() {
        var inForce = new InForce(new Edition(RulesFolder.bundled(), Book.ASSESSOR));
        var id = Book.over(database(), inForce)
                .file(ANN, claim(unique()), null, Trigger.FILED)
                .id();
        inForce.replace(Edition.of(
                Numbers.changed(RulesFolder.bundled(), Map.of("/start", "-7", "/weights/proof.illegible", "-8"))));
        Book.over(database(), inForce).reassess(ANN, id, null, null);
        var later = Book.over(database(), new InForce(inForce.edition()));

        assertThat(later.filings().of(ANN, id, 0, 9).filings())
                .extracting(Filing::rulebook)
                .containsExactly(
                        Book.ASSESSOR.rulebook().version(), inForce.edition().version())
                .doesNotHaveDuplicates();
        assertThat(later.filings().replay(ANN, id, 1).identical()).isTrue();
        assertThat(later.filings().replay(ANN, id, 2).identical()).isTrue();
    }

    @Test
    void refusesAnIdThatIsTaken() {
        var claim = claim("Somebody").named("taken-" + System.nanoTime());
        book.file(ANN, claim, null, Trigger.FILED);

        assertThatThrownBy(() -> book.file(ANN, claim, null, Trigger.FILED)).isInstanceOf(IdTaken.class);
    }

    @Test
    void doesNotKnowWhatNobodyFiled() {
        assertThatThrownBy(() -> book.get(ANN, "nobody")).isInstanceOf(UnknownClaim.class);
    }

    @Test
    void hidesClaimsFromThoseWhoMayNotSeeThem() {
        var actor = unique();
        var hidden = book.file(ANN, claim(actor), null, Trigger.FILED);
        var shown = book.file(ANN, marked(claim(actor), "green"), null, Trigger.FILED);

        assertThatThrownBy(() -> book.get(GUEST, hidden.id())).isInstanceOf(UnknownClaim.class);
        assertThatThrownBy(() -> book.filings().of(GUEST, hidden.id(), 0, 9)).isInstanceOf(UnknownClaim.class);
        assertThatThrownBy(() -> book.reassess(GUEST, hidden.id(), null, null)).isInstanceOf(UnknownClaim.class);
        assertThat(ids(page(GUEST, by(actor), Sort.CLAIMED))).containsExactly(shown.id());
        assertThat(ids(page(ANN, by(actor), Sort.CLAIMED))).containsExactlyInAnyOrder(shown.id(), hidden.id());
    }

    @Test
    void oneOfTwoWhoAmendTheSameRevisionIsRefused() throws Exception {
        var filed = book.file(ANN, claim(unique()), null, Trigger.FILED);

        var results = atOnce(2, number -> {
            try {
                return book.amend(ANN, filed.id(), 1L, headed(filed.claim(), "Version " + number))
                        .revision();
            } catch (StaleRevision refused) {
                return refused.current();
            }
        });

        assertThat(results).containsOnly(2L);
        assertThat(book.get(ANN, filed.id()).revision()).isEqualTo(2);
        assertThat(book.filings().of(ANN, filed.id(), 0, 9).filings()).hasSize(2);
    }

    /** Whoever is refused lets go of the claim, for which others wait, by a rollback. */
    @Test
    void losesNoChangeWhereManyAreRefusedAndTryAgain() throws Exception {
        for (int round = 0; round < 40; round++) {
            var filed = book.file(ANN, claim(unique()), null, Trigger.FILED);

            var revisions = atOnce(8, number -> settledInTheEnd(filed.id(), "Source " + number));

            assertThat(revisions).containsExactlyInAnyOrder(2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
            assertThat(book.get(ANN, filed.id()).revision()).isEqualTo(9);
        }
    }

    private long settledInTheEnd(String id, String source) {
        while (true) {
            try {
                var settlement = new Settlement(Label.CONFIRMED, null, null, source, null);
                return book.settle(ANN, id, book.get(ANN, id).revision(), settlement)
                        .revision();
            } catch (StaleRevision meanwhile) {
                // somebody else was first
            }
        }
    }

    @Test
    void keepsEveryAssessmentAndFindsAnAmendedClaimByItsNewWordsOnly() {
        var old = unique();
        var filed = book.file(ANN, headed(claim("Somebody"), old), null, Trigger.FILED);
        var recent = unique();
        var amended = book.amend(ANN, filed.id(), null, headed(filed.claim(), recent));

        assertThat(book.filings().of(ANN, filed.id(), 0, 9).filings())
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(filed.latest(), amended.latest());
        assertThat(ids(page(ANN, text(recent), Sort.CHANGED))).containsExactly(filed.id());
        assertThat(ids(page(ANN, text(old), Sort.CHANGED))).isEmpty();
    }

    @Test
    void doesWhatOneKeyNamesOnce() throws Exception {
        var key = unique();
        var replies = new JdbcReplies(database().client(), Clock.systemUTC());
        var actor = unique();

        var told = atOnce(6, number -> database().within(() -> replies.find(ANN, key, new byte[] {1})
                .orElseGet(() -> {
                    var filed = book.file(ANN, claim(actor), null, Trigger.FILED);
                    var reply = new Reply(201, 1, "/" + filed.id(), filed.id().getBytes(StandardCharsets.UTF_8));
                    replies.keep(ANN, key, reply);
                    return reply;
                })
                .location()));

        assertThat(told).hasSize(6).containsOnly(told.get(0));
        assertThat(page(ANN, by(actor), Sort.CLAIMED)).hasSize(1);
        assertThatThrownBy(() -> database().within(() -> replies.find(ANN, key, new byte[] {2})))
                .isInstanceOf(KeyReused.class);
    }

    @Test
    void keepsNothingOfWhatFailsHalfway() {
        var actor = unique();

        assertThatThrownBy(() -> database().within(() -> {
                    book.file(ANN, claim(actor), null, Trigger.FILED);
                    throw new IllegalStateException("halfway");
                }))
                .hasMessage("halfway");
        assertThat(page(ANN, by(actor), Sort.CLAIMED)).isEmpty();
    }

    @Test
    void pagesThroughEveryListInOrderWithoutLossOrRepetition() {
        var actor = unique();
        var claims = new RandomClaims(5);
        IntStream.range(0, 60).forEach(number -> {
            var filed = book.file(ANN, acting(claims.next(), actor), null, Trigger.FILED);
            if (number % 2 == 0) {
                book.settle(
                        ANN,
                        filed.id(),
                        null,
                        new Settlement(number % 4 == 0 ? Label.REFUTED : Label.PARTLY, null, null, null, null));
            }
        });
        var all = page(ANN, by(actor), Sort.CLAIMED);

        assertThat(all).hasSize(60);
        for (var sort : Sort.values()) {
            var backwards = paged(by(actor), sort, true);
            Collections.reverse(backwards);
            assertThat(backwards).isEqualTo(paged(by(actor), sort, false));
            assertThat(paged(by(actor), sort, false)).containsExactlyInAnyOrderElementsOf(ids(all));
        }
        assertThat(scores(page(ANN, by(actor), Sort.SCORE))).isSortedAccordingTo(Comparator.reverseOrder());
        for (var entry : all) {
            assertThat(book.get(ANN, entry.id()).latest().verdict().score()).isEqualTo(entry.score());
        }
    }

    @Test
    void filtersAsIfEachClaimHadBeenLookedAt() {
        var actor = unique();
        var claims = new RandomClaims(6);
        IntStream.range(0, 60).forEach(number -> book.file(ANN, acting(claims.next(), actor), null, Trigger.FILED));
        var all = page(ANN, by(actor), Sort.CHANGED);

        for (var country : List.of("CN", "DE", "US")) {
            assertThat(page(ANN, new Filter(actor, null, country, null, null, null, null, null, null), Sort.CHANGED))
                    .isEqualTo(all.stream()
                            .filter(entry -> country.equals(entry.country()))
                            .toList());
        }
        for (var band : List.of("very_unlikely", "unlikely", "likely")) {
            assertThat(page(ANN, new Filter(actor, null, null, band, "none", null, null, null, null), Sort.CHANGED))
                    .isEqualTo(all.stream()
                            .filter(entry -> band.equals(entry.band()))
                            .toList());
        }
        var from = Moment.parse("2018-06");
        var to = Moment.parse("2020");
        assertThat(page(ANN, new Filter(actor, null, null, null, null, null, from, to, null), Sort.CHANGED))
                .isEqualTo(all.stream()
                        .filter(entry -> !entry.claimedAt().start().isBefore(from.start())
                                && !entry.claimedAt().start().isAfter(to.end()))
                        .toList());
        assertThat(page(ANN, new Filter(actor, null, null, null, null, null, null, null, true), Sort.CHANGED))
                .isEqualTo(all.stream().filter(Entry::needsCheck).toList());
        assertThat(page(ANN, new Filter(actor, "victim 7", null, null, null, null, null, null, null), Sort.CHANGED))
                .isEqualTo(all.stream()
                        .filter(entry -> entry.victim().equals("Victim 7"))
                        .toList());
    }

    @Test
    void findsClaimsOfAnActorUnderAnyOfItsNames() {
        var names = List.of(unique(), unique(), unique());
        register(names.get(0), names.subList(1, 3));
        IntStream.range(0, 20).forEach(number -> book.file(ANN, claim(names.get(number % 3)), null, Trigger.FILED));
        var stranger = book.file(ANN, claim(unique()), null, Trigger.FILED);

        var all = paged(by(names.get(0)), Sort.CHANGED, true);

        assertThat(all).hasSize(20).doesNotContain(stranger.id());
        for (var sort : Sort.values()) {
            var backwards = paged(by(names.get(2).toUpperCase(Locale.ROOT)), sort, true);
            Collections.reverse(backwards);
            assertThat(backwards)
                    .isEqualTo(paged(by(names.get(1)), sort, false))
                    .containsExactlyInAnyOrderElementsOf(all);
        }
    }

    private void register(String name, List<String> aliases) {
        var profile = Values.read(
                "{\"name\":\"%s\",\"aliases\":[\"%s\"]}"
                        .formatted(name, String.join("\",\"", aliases))
                        .getBytes(UTF_8),
                ActorProfile.class);
        new JdbcActors(database().client())
                .put(new ActorEntry(profile.id(), 1, null, null, profile, "ann", Instant.EPOCH));
    }

    @Test
    void namesThatAreHostileAreFoundLikeOthers() {
        var name = "'; drop table claim; -- %_\\ " + unique();
        book.file(ANN, claim(name), null, Trigger.FILED);

        assertThat(page(ANN, by(name), Sort.CLAIMED)).hasSize(1);
        assertThat(page(ANN, text(name), Sort.CLAIMED)).hasSize(1);
    }

    @Test
    void keepsNamesThatAreLongerThanAnIndexTakes() {
        var actor = "\uFDFA".repeat(200);
        var json =
                "{\"attack\":\"ddos\",\"actor\":{\"name\":\"%s\"},\"victim\":{\"name\":\"%s\"},\"claimedAt\":\"2024\"}"
                        .formatted(actor, "\uFDFA".repeat(300));
        var claim = READER.read(json.getBytes(StandardCharsets.UTF_8));
        var filed = book.file(ANN, claim, null, Trigger.FILED);

        assertThat(book.get(ANN, filed.id()).claim().actor().name()).isEqualTo(actor);
    }

    @Test
    void anOutcomeWithoutADateIsKnownFromWhenItWasRecordedWhateverComesLater() throws Exception {
        var id = book.file(ANN, marked(Tlp.GREEN), null, Trigger.FILED).id();
        var settled = book.settle(ANN, id, null, new Settlement(Label.REFUTED, null, null, null, null));
        Thread.sleep(5); // so that what comes later has another time

        book.amend(ANN, id, null, marked(Tlp.CLEAR));
        book.settle(ANN, id, null, new Settlement(Label.REFUTED, null, "in other words", null, null));

        assertThat(knownAt(id)).isEqualTo(settled.changedAt());
        var corrected = book.settle(ANN, id, null, new Settlement(Label.CONFIRMED, null, null, null, null));
        assertThat(knownAt(id)).isEqualTo(corrected.changedAt());
    }

    @Test
    void tellsSettledClaimsOnceAsFarAsTheCallerMaySeeThem() {
        var id = book.file(ANN, marked(Tlp.GREEN), null, Trigger.FILED).id();
        var hidden = book.file(ANN, marked(Tlp.AMBER), null, Trigger.FILED).id();
        var open = book.file(ANN, marked(Tlp.CLEAR), null, Trigger.FILED).id();
        for (var settled : List.of(id, hidden)) {
            book.settle(ANN, settled, null, new Settlement(Label.REFUTED, null, null, null, null));
        }

        assertThat(settled(Tlp.GREEN))
                .containsEntry(id, marked(Tlp.GREEN).named(id))
                .doesNotContainKeys(hidden, open);
        assertThat(settled(Tlp.RED)).containsKeys(id, hidden).doesNotContainKey(open);
    }

    @Test
    void tellsWhatWasOnRecordWithinThreeDaysOfTheClaim() {
        var claim = marked(Tlp.GREEN);
        var filed = book.file(ANN, claim, null, Trigger.FILED);
        book.amend(ANN, filed.id(), null, headed(filed.claim(), "Learnt later"));
        book.settle(ANN, filed.id(), null, new Settlement(Label.REFUTED, null, null, null, null));

        assertThat(settled(Tlp.RED)).containsEntry(filed.id(), headed(filed.claim(), "Learnt later"));
        filedAt(filed.id(), 1, claim.claimedAt().end().plus(Duration.ofHours(71)));
        filedAt(filed.id(), 2, claim.claimedAt().end().plus(Duration.ofHours(73)));
        assertThat(settled(Tlp.RED)).containsEntry(filed.id(), filed.claim());
    }

    private Map<String, Claim> settled(Tlp ceiling) {
        var claims = new HashMap<String, Claim>();
        new JdbcCases(database().client())
                .settled(ceiling, (claim, label) -> claims.put(String.valueOf(claim.id()), claim));
        return claims;
    }

    private void filedAt(String id, int number, Instant at) {
        database()
                .client()
                .sql("update filing set filed_at = :at where number = :number"
                        + " and claim_seq = (select seq from claim where id = :id)")
                .param("at", Columns.time(at))
                .param("number", number)
                .param("id", id)
                .update();
    }

    private Instant knownAt(String id) {
        return database()
                .client()
                .sql("select outcome_known from claim where id = :id")
                .param("id", id)
                .query((row, number) -> Columns.instant(row, "outcome_known"))
                .single();
    }

    @Test
    void takesAClaimBackToWhatItStatedAndNotToWhatMemoryFilledIn() {
        Memory memory = claim -> new Recollection(
                claim.with(trusted(claim.actor().name()), List.of(new PriorListing("Other", null))),
                List.of(new Recalled("/actor/knownRecycler", "a"), new Recalled("/priorListings", "b")));
        var remembering = Book.over(database(), memory);
        var filed = remembering.file(ANN, claim(unique()), null, Trigger.FILED);
        remembering.amend(ANN, filed.id(), null, headed(filed.claim(), "Other words"));

        assertThatThrownBy(() -> remembering.restore(ANN, filed.id(), 1L, 1)).isInstanceOf(StaleRevision.class);
        assertThatThrownBy(() -> remembering.restore(ANN, filed.id(), 2L, 7)).isInstanceOf(UnknownFiling.class);
        var restored = remembering.restore(ANN, filed.id(), 2L, 1);

        assertThat(filed.latest().evidence().actor().knownRecycler()).isFalse();
        assertThat(restored.claim()).isEqualTo(filed.claim());
        assertThat(restored.revision()).isEqualTo(3);
        assertThat(restored.latest().number()).isEqualTo(3);
    }

    private static Actor trusted(String name) {
        return new Actor(name, null, null, null, null, null, false, null, null, null, null, null);
    }

    @Test
    void judgesAClaimAtAnotherMomentAndKeepsNothing() {
        var claim = READER.readClaim(CLAIM.formatted("green", """
                ,"victimResponse":{"kind":"denied_after_investigation","at":"2024-04-18"}""").getBytes(UTF_8));
        var filed = book.file(ANN, claim, null, Trigger.FILED);

        var assessor = book.filings().assessorOf(filed.latest());
        var evidence = filed.latest().evidence();

        assertThat(assessor.assess(evidence, Moment.parse("2024-04-16"), Detail.FINDINGS)
                        .score())
                .isGreaterThan(filed.latest().verdict().score());
        assertThat(AnswerWriter.bytes(assessor.assess(evidence, null, Detail.FULL)))
                .isEqualTo(filed.latest().answer());
        assertThat(book.get(ANN, filed.id())).usingRecursiveComparison().isEqualTo(filed);
    }

    @Test
    void hidesAssessmentsFromWhenTheClaimWasMoreRestricted() {
        var bob = new Caller("bob", Role.ANALYST, Tlp.GREEN);
        var id = book.file(ANN, marked(Tlp.RED), null, Trigger.FILED).id();
        book.amend(ANN, id, null, marked(Tlp.GREEN));

        assertThat(book.filings().of(ANN, id, 0, 9).filings())
                .extracting(Filing::number)
                .containsExactly(1, 2);
        assertThat(book.filings().of(bob, id, 0, 9).filings())
                .extracting(Filing::number)
                .containsExactly(2);
        assertThat(book.filings().get(bob, id, 2).number()).isEqualTo(2);
        assertThatThrownBy(() -> book.filings().get(bob, id, 1)).isInstanceOf(UnknownFiling.class);
        assertThatThrownBy(() -> book.filings().replay(bob, id, 1)).isInstanceOf(UnknownFiling.class);
    }

    @Test
    void pagesThroughTheHistoryPastWhatMayNotBeSeen() {
        var bob = new Caller("bob", Role.ANALYST, Tlp.AMBER);
        var markings = List.of(Tlp.AMBER, Tlp.RED, Tlp.AMBER_STRICT, Tlp.RED, Tlp.GREEN, Tlp.AMBER, Tlp.CLEAR);
        var id = book.file(ANN, marked(markings.get(0)), null, Trigger.FILED).id();
        markings.subList(1, 7).forEach(marking -> book.amend(ANN, id, null, marked(marking)));

        var first = book.filings().of(bob, id, 0, 2);
        var second = book.filings().of(bob, id, 5, 2);

        assertThat(first.before()).isNull();
        assertThat(first.filings()).extracting(Filing::number).containsExactly(1, 5);
        assertThat(first.next()).isEqualTo(5);
        assertThat(second.before())
                .usingRecursiveComparison()
                .isEqualTo(first.filings().get(1));
        assertThat(second.filings()).extracting(Filing::number).containsExactly(6, 7);
        assertThat(second.next()).isNull();
        assertThat(book.filings().of(ANN, id, 0, 9).filings()).hasSize(7);
    }

    @Test
    void findsClaimsByWordsThatAFileHasFilledIn() {
        var word = "found" + System.nanoTime();
        var id = book.file(ANN, marked(Tlp.GREEN), null, Trigger.IMPORTED).id();
        var told = READER.readClaim(
                CLAIM.formatted("green", ",\"headline\":\"" + word + "\"").getBytes(UTF_8));
        book.amend(ANN, id, null, told, Trigger.IMPORTED);

        var filter = new Filter(null, null, null, null, null, word, null, null, null);
        assertThat(book.page(ANN, new Query(filter, Sort.CLAIMED, true, 10, null))
                        .entries())
                .extracting(Entry::id)
                .containsExactly(id);
    }

    @Test
    void tellsWhereAPageEndsInWordsThatItsReaderHasSeen() {
        var word = "place" + System.nanoTime();
        var ids = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            var told = CLAIM.formatted("green", ",\"headline\":\"" + word + "\"");
            ids.add(
                    0,
                    book.file(ANN, READER.readClaim(told.getBytes(UTF_8)), null, Trigger.IMPORTED)
                            .id());
        }
        var filter = new Filter(null, null, null, null, null, word, null, null, null);

        var first = book.page(GUEST, new Query(filter, Sort.CLAIMED, true, 2, null));
        var last = first.entries().get(1);
        var next = new Place(last.claimedAt().start().getEpochSecond(), last.id());

        assertThat(ids(first.entries())).isEqualTo(ids.subList(0, 2));
        assertThat(first.next()).isEqualTo(next);
        assertThat(ids(book.page(GUEST, new Query(filter, Sort.CLAIMED, true, 2, next))
                        .entries()))
                .isEqualTo(ids.subList(2, 4));
        for (var out : List.of("no such claim", hidden())) {
            assertThat(ids(book.page(GUEST, new Query(filter, Sort.CLAIMED, true, 9, new Place(next.value(), out)))
                            .entries()))
                    .as("after a claim out of sight")
                    .isEqualTo(ids);
        }
    }

    /** The id of a claim that {@link #GUEST} may not see. */
    private String hidden() {
        return book.file(Caller.local(), marked(Tlp.RED), null, Trigger.FILED).id();
    }

    private static Claim marked(Tlp tlp) {
        return READER.readClaim(CLAIM.formatted(tlp, "").getBytes(UTF_8));
    }

    private List<String> paged(Filter filter, Sort sort, boolean descending) {
        var ids = new ArrayList<String>();
        Place after = null;
        do {
            var page = book.page(ANN, new Query(filter, sort, descending, 7, after));
            ids.addAll(ids(page.entries()));
            after = page.next();
        } while (after != null);
        return ids;
    }

    private List<Entry> page(Caller caller, Filter filter, Sort sort) {
        return book.page(caller, new Query(filter, sort, true, 200, null)).entries();
    }

    private static List<String> ids(List<Entry> entries) {
        return entries.stream().map(Entry::id).toList();
    }

    private static List<Integer> scores(List<Entry> entries) {
        return entries.stream().map(Entry::score).toList();
    }

    private static Filter by(String actor) {
        return new Filter(actor, null, null, null, null, null, null, null, null);
    }

    private static Filter text(String text) {
        return new Filter(null, null, null, null, null, text, null, null, null);
    }

    private static String unique() {
        return "u" + UUID.randomUUID().toString().replace("-", "");
    }

    private static Claim claim(String actor) {
        return acting(new RandomClaims(1).next(), actor);
    }

    private static Claim acting(Claim claim, String actor) {
        return changed(
                claim.named(null), "{\"actor\":{\"name\":\"%s\"},\"tlp\":null}".formatted(actor.replace("\\", "\\\\")));
    }

    private static Claim headed(Claim claim, String headline) {
        return changed(claim, "{\"headline\":\"" + headline + "\"}");
    }

    private static Claim marked(Claim claim, String tlp) {
        return changed(claim, "{\"tlp\":\"" + tlp + "\"}");
    }

    private static Claim changed(Claim claim, String patch) {
        return READER.read(MergePatch.apply(claim, patch.getBytes(StandardCharsets.UTF_8)));
    }

    private interface Work<T> {
        T done(int number);
    }

    private static <T> List<T> atOnce(int count, Work<T> work) throws Exception {
        var pool = Executors.newFixedThreadPool(count);
        try {
            var tasks = IntStream.range(0, count)
                    .mapToObj(number -> (Callable<T>) () -> work.done(number))
                    .toList();
            var results = new ArrayList<T>();
            for (Future<T> result : pool.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }
}
