package io.github.claimgauge.web.claim;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.casebook.Case;
import io.github.claimgauge.casebook.Outcome;
import io.github.claimgauge.casebook.filing.Filing;
import io.github.claimgauge.casebook.filing.Recalled;
import io.github.claimgauge.casebook.filing.Trigger;
import io.github.claimgauge.casebook.filing.Verdict;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.score.Scorer.Detail;
import io.github.claimgauge.storage.casebook.Book;
import io.github.claimgauge.web.answer.Tone;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What happened, when, and what the score was then. */
final class TimelineTest {

    private static final ClaimReader READER = new ClaimReader(Clock.systemUTC());
    private static final Instant NOW = Instant.parse("2026-01-01T10:00:00Z");

    private static Case found(String more, @Nullable Outcome outcome, Recalled... recalled) {
        var claim = READER.readClaim("""
                {"attack": "data_breach", "actor": {"name": "A", "extorts": true}, "victim": {"name": "V"},
                 "claimedAt": "2024-04-16"%s}""".formatted(more).getBytes(UTF_8));
        var filing = new Filing(
                1,
                NOW,
                "ann",
                Trigger.FILED,
                claim,
                List.of(recalled),
                claim.lastKnown(),
                "version",
                "engine",
                new Verdict(1, "band", "low", false),
                new byte[0]);
        return new Case("id", 1, claim, filing, outcome, NOW, NOW);
    }

    private static Timeline timeline(Case found, String asOf) {
        return Timeline.of(found, Book.ASSESSOR, Moment.parse(asOf), NOW);
    }

    @Test
    void whatLiesAheadHasNoScoreYet() {
        var found = found(", \"claimed\": {\"deadline\": \"2142-05-01\"}", null);

        var timeline = timeline(found, "2026");

        assertThat(timeline.stops()).hasSize(2);
        assertThat(timeline.stops().get(0).tone()).isNotNull();
        assertThat(timeline.stops().get(1).tone()).isNull();
        assertThat(timeline.first().plusDays(timeline.days())).isEqualTo("2026-01-02");
        assertThat(timeline.day()).isEqualTo("2026-01-02");
    }

    @Test
    void standsInTheOrderOfTimeAndTellsTheScoreOfEachMoment() {
        var found = found("""
                , "threatenedAt": "2024-04-15", "proofs": [{"kind": "screenshot"}],
                "victimResponse": {"kind": "denied", "at": "2024-04-18"},
                "corroboration": [{"kind": "law_enforcement", "source": "https://police.example/a"}]""", new Outcome(Outcome.Label.REFUTED, null, null, null, Moment.parse("2024-05"), "ann"));

        var timeline = timeline(found, "2024-04-18");

        assertThat(timeline.stops())
                .extracting(stop -> stop.at().text())
                .containsExactly("2024-04-15", "2024-04-16", "2024-04-18", "2024-05");
        assertThat(timeline.stops().get(0).tone()).isNull();
        assertThat(timeline.stops().get(1).events())
                .containsExactly("The actor claimed success", "Proof shown: screenshot");
        for (var stop : timeline.stops().subList(1, 4)) {
            var then = Book.ASSESSOR.assess(found.latest().evidence(), stop.at(), Detail.FINDINGS);
            assertThat(stop.tone())
                    .isEqualTo(Tone.of(then.score(), Book.ASSESSOR.rulebook().scale()));
        }
        assertThat(timeline.undated()).containsExactly("Law enforcement (hxxps://police[.]example/a)");
        assertThat(timeline.days()).isEqualTo(2);
        assertThat(timeline.getDayNumber()).isEqualTo(2);
    }

    @Test
    void hasNoEventForWhatThereIsNoneOf() {
        var found = found("""
                , "threatenedAt": "none", "listingRemovedAt": "none", "claimed": {"deadline": "none"}""", null);

        var timeline = timeline(found, "2024-04-16");

        assertThat(timeline.stops()).extracting(stop -> stop.at().text()).containsExactly("2024-04-16");
        assertThat(timeline.undated()).isEmpty();
    }

    @Test
    void isDrawnWithinItsFrameWithNumbersThatKeepTheirDistance() {
        var voices = new StringBuilder();
        for (int day = 10; day < 28; day++) {
            voices.append(day == 10 ? "" : ",")
                    .append("{\"kind\": \"researcher_verified\", \"at\": \"2024-05-")
                    .append(day)
                    .append("\"}");
        }

        var chart = timeline(found(", \"corroboration\": [" + voices + "]", null), "2024-05-01")
                .chart();

        assertThat(chart.marks()).hasSize(19).allSatisfy(mark -> assertThat(mark.label())
                .isBetween(41.9, 412.1));
        for (int at = 1; at < chart.marks().size(); at++) {
            assertThat(chart.marks().get(at).label() - chart.marks().get(at - 1).label())
                    .isGreaterThan(20);
        }
        assertThat(chart.line()).startsWith("M42.0 ").endsWith("H424.0");
        assertThat(chart.now()).isBetween(42.0, 412.0);
        assertThat(chart.bands().get(chart.bands().size() - 1).top()).isEqualTo(15);
    }

    @Test
    void tellsFactsThatMemoryFilledInFromThoseThatAreGiven() {
        var found = found(
                ", \"proofs\": [], \"followUpChannels\": [{\"platform\": \"leak_site\", \"reachable\": false}],"
                        + "\"claimed\": {\"bytes\": 570000000000}",
                null,
                new Recalled("/actor/extorts", "actor registry"));

        var facts = Facts.of(found.latest(), found.latest().asOf());

        assertThat(facts)
                .filteredOn(subject -> !subject.facts().isEmpty())
                .extracting(Facts.Subject::name)
                .containsExactly("The claim", "Actor", "Follow-up channels", "Proofs", "What is claimed");
        assertThat(facts)
                .extracting(Facts.Subject::name)
                .contains("Response of the victim")
                .doesNotContain("For the casebook");
        assertThat(facts.stream().flatMap(subject -> subject.facts().stream()))
                .contains(
                        new Facts.Fact("Actor", "A", null),
                        new Facts.Fact("Asks for money", "yes", "actor registry"),
                        new Facts.Fact("Looked for", "there are none", null),
                        new Facts.Fact("Follow-up channel 1", "Platform: leak site · Can be opened: no", null),
                        new Facts.Fact("Size claimed, in bytes", "570,000,000,000", null));
    }
}
