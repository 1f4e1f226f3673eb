package io.github.claimgauge.storage.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Trail;
import io.github.claimgauge.actor.Starter;
import io.github.claimgauge.casebook.Case;
import io.github.claimgauge.casebook.Outcome;
import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.casebook.Outcome.Reason;
import io.github.claimgauge.casebook.filing.Recalled;
import io.github.claimgauge.casebook.filing.Recollection;
import io.github.claimgauge.casebook.filing.Trigger;
import io.github.claimgauge.casebook.memory.Precedents.Scope;
import io.github.claimgauge.casebook.memory.Precedents.Target;
import io.github.claimgauge.casebook.memory.StoredMemory;
import io.github.claimgauge.casebook.registry.Registry;
import io.github.claimgauge.claim.Actor;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.claim.PriorListing;
import io.github.claimgauge.claim.TrackRecord;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.score.Scorer.Detail;
import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.JdbcActors;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What memory recalls, in every database. */
abstract class MemoryContract {

    private static final ClaimReader READER =
            new ClaimReader(Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));

    private JdbcCases cases;
    private StoredMemory memory;
    private int count;

    abstract Database database();

    @BeforeEach
    void empty() {
        var client = database().client();
        for (var table : List.of("hits", "claim_word", "filing", "claim", "actor_name", "actor")) {
            client.sql("delete from " + table).update();
        }
        cases = new JdbcCases(client);
        var actors = new JdbcActors(client);
        memory = new StoredMemory(actors, new JdbcPrecedents(client));
        new Registry(database(), actors, Trail.NONE, Clock.systemUTC()).start(Starter.profiles());
    }

    @Test
    void fillsOnlyWhatIsAbsent() {
        var recollection = memory.recall(claim("""
                {"actor":{"name":"R00TK1T","kind":"state","usualCountries":[]},"claimedAt":"2024-04-16"}"""));

        assertThat(recollection.evidence().actor().kind()).isEqualTo(Actor.Kind.STATE);
        assertThat(recollection.evidence().actor().usualCountries()).isEmpty();
        assertThat(recollection.evidence().actor().activeSince()).isEqualTo(Moment.parse("2023"));
        assertThat(pointers(recollection)).contains("/actor/activeSince").doesNotContain("/actor/kind");
    }

    @Test
    void knowsNothingOfAnUnknownActorButThatItLooksLikeNobody() {
        var recollection = memory.recall(claim("{\"actor\":{\"name\":\"Night Herald\"}}"));

        assertThat(pointers(recollection)).containsExactly("/actor/lookalikeOf");
        assertThat(recollection.evidence().actor().lookalikeOf()).isEmpty();
    }

    @Test
    void flagsALookalikeAndTakesNothingOverFromTheActorItLooksLike() {
        var actor = memory.recall(claim("{\"actor\":{\"name\":\"LосkBit\"}}"))
                .evidence()
                .actor();

        assertThat(actor.lookalikeOf()).containsExactly("LockBit");
        assertThat(actor.kind()).isNull();
        assertThat(memory.recall(claim("{\"actor\":{\"name\":\"lockbit 3.0\"}}"))
                        .evidence()
                        .actor()
                        .lookalikeOf())
                .isEmpty();
    }

    @Test
    void countsOutcomesAndVerdictsThatWereKnownBefore() {
        settle(
                claim(ROOTKIT + "\"victim\":{\"name\":\"Maxis\"},\"claimedAt\":\"2024-02-05\"}"),
                Label.PARTLY,
                null,
                "2024-02-06");
        settle(
                claim(ROOTKIT + "\"victim\":{\"name\":\"Nobody Ltd\"},\"claimedAt\":\"2024-02-07\"}"),
                Label.REFUTED,
                null,
                "2024-02-09");

        assertThat(record("2024-02-09")).isNull();
        assertThat(record("2024-04-16")).isEqualTo(new TrackRecord(0, 1, 0));
        assertThat(record("2024-04-19")).isEqualTo(new TrackRecord(0, 2, 0));
    }

    @Test
    void countsAVerdictOnceThoughTheCasebookSettledTheClaimToo() {
        settle(
                claim(ROOTKIT + "\"victim\":{\"name\":\"DJI\"},\"claimedAt\":\"2024-04-16\"}"),
                Label.REFUTED,
                null,
                "2024-04-18");

        assertThat(record("2024-06-01")).isEqualTo(new TrackRecord(0, 1, 0));
    }

    @Test
    void countsWhatCouldNotBeResolvedApart() {
        settle(
                claim(HERALD + "\"victim\":{\"name\":\"One Ltd\"},\"claimedAt\":\"2024-01-05\"}"),
                Label.UNRESOLVED,
                null,
                "2024-01-10");

        assertThat(record(HERALD, "2024-01-10")).isNull();
        assertThat(record(HERALD, "2024-01-11")).isEqualTo(new TrackRecord(null, null, 1));

        settle(
                claim(HERALD + "\"victim\":{\"name\":\"Two Ltd\"},\"claimedAt\":\"2024-01-06\"}"),
                Label.CONFIRMED,
                null,
                "2024-01-11");

        assertThat(record(HERALD, "2024-01-12")).isEqualTo(new TrackRecord(1, 0, 1));
    }

    @Test
    void doesNotTakeWhatCouldNotBeResolvedForAHabitOfRecycling() {
        for (var victim : List.of("One Ltd", "Two Ltd")) {
            settle(
                    claim(HERALD + "\"victim\":{\"name\":\"" + victim + "\"},\"claimedAt\":\"2024-01-05\"}"),
                    Label.UNRESOLVED,
                    Reason.RECYCLED,
                    "2024-01-10");
        }

        assertThat(memory.recall(claim(HERALD + "\"claimedAt\":\"2024-01-11\"}"))
                        .evidence()
                        .actor()
                        .knownRecycler())
                .isNull();
    }

    @Test
    void seesAHabitOfRecyclingInOutcomes() {
        for (var victim : List.of("One Ltd", "Two Ltd")) {
            settle(
                    claim("{\"actor\":{\"name\":\"Night Herald\"},\"victim\":{\"name\":\"" + victim
                            + "\"},\"claimedAt\":\"2024-01-05\"}"),
                    Label.REFUTED,
                    Reason.RECYCLED,
                    "2024-01-10");
        }

        assertThat(memory.recall(claim(HERALD + "\"claimedAt\":\"2024-01-10\"}"))
                        .evidence()
                        .actor()
                        .knownRecycler())
                .isNull();
        assertThat(memory.recall(claim(HERALD + "\"claimedAt\":\"2024-01-11\"}"))
                        .evidence()
                        .actor()
                        .knownRecycler())
                .isTrue();
    }

    @Test
    void findsEarlierClaimsByDomainAndByName() {
        file(
                claim(
                        "{\"actor\":{\"name\":\"Other\"},\"victim\":{\"name\":\"www.acme.example.com\"},\"claimedAt\":\"2023-01-01\"}"));
        file(
                claim(
                        "{\"actor\":{\"name\":\"Night Herald\"},\"victim\":{\"name\":\"ACME, Inc.\"},\"claimedAt\":\"2023-02-01\"}"));
        var claim = claim(
                HERALD + "\"victim\":{\"name\":\"Acme\",\"domain\":\"example.com\"},\"claimedAt\":\"2024-01-01\"}");

        assertThat(memory.recall(claim).evidence().priorListings())
                .containsExactly(
                        new PriorListing("Night Herald", Moment.parse("2023-02-01")),
                        new PriorListing("Other", Moment.parse("2023-01-01")));
    }

    @Test
    void doesNotTakeNamesakesForOneVictim() {
        file(
                claim(
                        "{\"actor\":{\"name\":\"Other\"},\"victim\":{\"name\":\"Acme\",\"domain\":\"acme.de\",\"country\":\"DE\"},\"claimedAt\":\"2023-01-01\"}"));
        file(
                claim(
                        "{\"actor\":{\"name\":\"Other\"},\"victim\":{\"name\":\"Acme\",\"country\":\"DE\"},\"claimedAt\":\"2023-01-02\"}"));
        file(claim("{\"actor\":{\"name\":\"Other\"},\"victim\":{\"name\":\"A*** I**\"},\"claimedAt\":\"2023-01-03\"}"));

        assertThat(memory.recall(
                                claim(
                                        HERALD
                                                + "\"victim\":{\"name\":\"Acme\",\"domain\":\"acme.fr\",\"country\":\"FR\"},\"claimedAt\":\"2024-01-01\"}"))
                        .evidence()
                        .priorListings())
                .isNull();
        assertThat(memory.recall(claim(HERALD + "\"victim\":{\"name\":\"A*** I**\"},\"claimedAt\":\"2024-01-01\"}"))
                        .evidence()
                        .priorListings())
                .isNull();
    }

    @Test
    void takesTheNextPartOfALeakForTheSameClaim() {
        file(
                claim(
                        "{\"actor\":{\"name\":\"LockBit\"},\"victim\":{\"name\":\"Acme. Part 1.\"},\"claimedAt\":\"2023-05-01\"}"));

        assertThat(memory.recall(
                                claim(
                                        "{\"actor\":{\"name\":\"lockbit 3.0\"},\"victim\":{\"name\":\"Acme. Part 2.\"},\"claimedAt\":\"2023-05-10\"}"))
                        .evidence()
                        .priorListings())
                .isNull();
        assertThat(memory.recall(
                                claim(
                                        "{\"actor\":{\"name\":\"lockbit 3.0\"},\"victim\":{\"name\":\"Acme\"},\"claimedAt\":\"2023-08-10\"}"))
                        .evidence()
                        .priorListings())
                .containsExactly(new PriorListing("lockbit 3.0", Moment.parse("2023-05-01")));
    }

    @Test
    void countsABurstButNotATrackersFirstScrape() {
        for (int victim = 0; victim < 12; victim++) {
            file(claim(
                    HERALD + "\"victim\":{\"name\":\"Victim number " + victim + "\"},\"claimedAt\":\"2024-01-01\"}"));
            file(claim(
                    "{\"actor\":{\"name\":\"Scraped\"},\"claimedAtEstimated\":true,\"victim\":{\"name\":\"Victim number "
                            + victim + "\"},\"claimedAt\":\"2024-01-01\"}"));
        }

        assertThat(memory.recall(claim(HERALD
                                + "\"victim\":{\"name\":\"Thirteenth\"},\"claimedAt\":\"2024-01-01T10:00:00Z\"}"))
                        .evidence()
                        .actor()
                        .claimsSameDay())
                .isEqualTo(13);
        assertThat(memory.recall(
                                claim(
                                        "{\"actor\":{\"name\":\"Scraped\"},\"victim\":{\"name\":\"Thirteenth\"},\"claimedAt\":\"2024-01-01\"}"))
                        .evidence()
                        .actor()
                        .claimsSameDay())
                .isNull();
        assertThat(memory.recall(claim(HERALD + "\"victim\":{\"name\":\"Alone\"},\"claimedAt\":\"2024-01-02\"}"))
                        .evidence()
                        .actor()
                        .claimsSameDay())
                .isNull();
    }

    @Test
    void recallsNothingMoreRestrictedThanTheClaim() {
        file(
                claim(
                        "{\"tlp\":\"red\",\"actor\":{\"name\":\"Other\"},\"victim\":{\"name\":\"Acme\"},\"claimedAt\":\"2023-01-01\"}"));

        assertThat(memory.recall(claim(HERALD + "\"victim\":{\"name\":\"Acme\"},\"claimedAt\":\"2024-01-01\"}"))
                        .evidence()
                        .priorListings())
                .isNull();
        assertThat(memory.recall(
                                claim(
                                        "{\"tlp\":\"red\",\"actor\":{\"name\":\"Night Herald\"},\"victim\":{\"name\":\"Acme\"},\"claimedAt\":\"2024-01-01\"}"))
                        .evidence()
                        .priorListings())
                .hasSize(1);
    }

    @Test
    void findsTheLatestTargetsOfOthersWhateverTheirMarking() {
        var markings = List.of("clear", "amber", "green", "amber", "red", "clear", "amber_strict", "green", "amber");
        for (int at = 0; at < markings.size(); at++) {
            file(claim("{\"actor\":{\"name\":\"" + (at == 7 ? "Night Herald" : "Other") + "\"},\"tlp\":\""
                    + markings.get(at)
                    + "\",\"victim\":{\"name\":\"Victim number " + at + "\",\"sector\":\"telecom\",\"country\":\"A"
                    + "DEFGILMO".charAt(at % 8) + "\"},\"claimedAt\":\"2024-01-0" + (9 - at) + "\"}"));
        }
        var expected = countries("red", 10);

        assertThat(expected).hasSize(8);
        assertThat(countries("clear", 10)).containsExactly("AD", "AL");
        assertThat(countries("green", 10)).containsExactly("AD", "AF", "AL");
        assertThat(countries("amber", 4)).containsExactly("AD", "AE", "AF", "AG");
        assertThat(countries("red", 5)).isEqualTo(expected.subList(0, 5));
        assertThat(expected).containsExactly("AD", "AE", "AF", "AG", "AI", "AL", "AM", "AD");
    }

    private List<@Nullable String> countries(String ceiling, int limit) {
        var scope =
                new Scope(Instant.parse("2025-01-01T00:00:00Z"), Tlp.valueOf(ceiling.toUpperCase(Locale.ROOT)), null);
        return new JdbcPrecedents(database().client())
                .targetsOfOthers(Set.of("Night Herald"), scope, limit).stream()
                        .map(Target::country)
                        .toList();
    }

    @Test
    void countsNothingForANameThatIsAnybodys() {
        for (int victim = 0; victim < 12; victim++) {
            settle(
                    claim("{\"actor\":{\"name\":\"Anonymous\"},\"victim\":{\"name\":\"Victim number " + victim
                            + "\",\"country\":\"MY\"},\"claimedAt\":\"2024-01-01\"}"),
                    Label.REFUTED,
                    null,
                    "2024-01-02");
        }
        var actor = memory.recall(claim("{\"actor\":{\"name\":\"Anonymous\"},\"claimedAt\":\"2024-02-01\"}"))
                .evidence()
                .actor();

        assertThat(actor.record()).isNull();
        assertThat(actor.usualCountries()).isNull();
        assertThat(actor.claimsSameDay()).isNull();
    }

    @Test
    void learnsWhereAnActorsVictimsLie() {
        for (int victim = 0; victim < 12; victim++) {
            file(claim(HERALD + "\"victim\":{\"name\":\"Victim number " + victim
                    + "\",\"country\":\"MY\",\"sector\":\"telecom\"},\"claimedAt\":\"2024-01-" + (10 + victim)
                    + "\"}"));
        }

        assertThat(memory.recall(claim(HERALD + "\"claimedAt\":\"2024-01-15\"}"))
                        .evidence()
                        .actor()
                        .usualCountries())
                .isNull();
        var actor = memory.recall(claim(HERALD + "\"claimedAt\":\"2024-02-01\"}"))
                .evidence()
                .actor();
        assertThat(actor.usualCountries()).containsExactly("MY");
        assertThat(actor.usualSectors()).containsExactly("telecom");
    }

    @Test
    void knowsTheActorOfTheDjiClaimWithoutBeingTold() {
        settle(
                claim(ROOTKIT + "\"victim\":{\"name\":\"Nobody Ltd\"},\"claimedAt\":\"2024-02-07\"}"),
                Label.REFUTED,
                null,
                "2024-02-09");
        var dji = claim("""
                {"actor":{"name":"R00TK1T"},"victim":{"name":"DJI","country":"CN","domain":"dji.com"},\
                "threatenedAt":"2024-04-15","claimedAt":"2024-04-16",\
                "followUpChannels":[{"platform":"telegram","reachable":true,"messages":0}],\
                "proofs":[{"kind":"screenshot","legible":false}]}""");

        var answer = Book.ASSESSOR.assess(memory.recall(dji).evidence(), null, Detail.FINDINGS);

        assertThat(answer.findings())
                .extracting(finding -> finding.rule().id())
                .contains(
                        "proof.illegible",
                        "channel.followups_empty",
                        "target.outside_usual_region",
                        "timing.strike_soon_after_threat",
                        "actor.caught_before");
    }

    /** In whatever order a casebook grew, and whatever it learnt later, a claim recalls the same. */
    @Test
    void hasNoHindsight() {
        var random = new Random(7);
        for (int round = 0; round < 5; round++) {
            var asked = claim(
                    HERALD
                            + "\"id\":\"asked\",\"victim\":{\"name\":\"Acme\",\"domain\":\"acme.com\"},\"claimedAt\":\"2024-03-10\"}");
            var before = random(random, "2024-02-0", "2024-03-09", 20);
            var after = random(random, "2024-03-1", "2024-03-11", 20);
            var expected = recalledFrom(before, asked);
            var all = new ArrayList<>(before);
            all.addAll(after);
            Collections.shuffle(all, random);

            assertThat(recalledFrom(all, asked)).isEqualTo(expected);
        }
    }

    private Recollection recalledFrom(List<Runnable> history, Claim asked) {
        empty();
        history.forEach(Runnable::run);
        return memory.recall(asked);
    }

    /** Claims made in the first or second ten days of a month, whose outcomes became known at or before a day, or after it. */
    private List<Runnable> random(Random random, String decade, String known, int size) {
        var history = new ArrayList<Runnable>();
        for (int at = 0; at < size; at++) {
            var id = "c" + at + decade;
            var text =
                    "{\"id\":\"" + id + "\",\"actor\":{\"name\":\"" + (random.nextInt(3) > 0 ? "Night Herald" : "Other")
                            + "\"},\"victim\":{\"name\":\"" + (random.nextInt(4) > 0 ? "Victim number " + at : "Acme")
                            + "\",\"country\":\"MY\"},\"claimedAt\":\"" + decade + (1 + random.nextInt(9)) + "\"}";
            var label = random.nextBoolean() ? Label.REFUTED : Label.CONFIRMED;
            history.add(() -> settle(claim(text), label, Reason.RECYCLED, known));
        }
        return history;
    }

    private static final String HERALD = "{\"actor\":{\"name\":\"Night Herald\"},";
    private static final String ROOTKIT = "{\"actor\":{\"name\":\"R00TK1T\"},";

    private @Nullable TrackRecord record(String claimedAt) {
        return record(ROOTKIT, claimedAt);
    }

    private @Nullable TrackRecord record(String actor, String claimedAt) {
        return memory.recall(claim(actor + "\"claimedAt\":\"" + claimedAt + "\"}"))
                .evidence()
                .actor()
                .record();
    }

    private static List<String> pointers(Recollection recollection) {
        return recollection.recalled().stream().map(Recalled::pointer).toList();
    }

    private Claim claim(String members) {
        var text = members.strip();
        text = text.substring(0, text.length() - 1) + ",\"attack\":\"data_breach\"";
        text += text.contains("\"victim\"") ? "" : ",\"victim\":{\"name\":\"Somebody else\"}";
        text += text.contains("\"claimedAt\"") ? "" : ",\"claimedAt\":\"2025-06-01\"";
        return READER.read((text + "}").getBytes(StandardCharsets.UTF_8));
    }

    private void file(Claim claim) {
        settle(claim, null, null, null);
    }

    private void settle(Claim claim, @Nullable Label label, @Nullable Reason reason, @Nullable String at) {
        var id = claim.id() == null ? "claim-" + count++ : claim.id();
        var named = claim.named(id);
        var outcome = label == null
                ? null
                : new Outcome(label, reason, null, null, at == null ? null : Moment.parse(at), "ann");
        Supplier<Case> filed = () -> {
            var first = Book.over(database()).file(Caller.local(), named, null, Trigger.FILED);
            var settled = new Case(
                    id, first.revision() + 1, named, first.latest(), outcome, first.filedAt(), first.changedAt());
            cases.change(settled);
            return settled;
        };
        database().within(filed);
    }
}
