package io.github.claimgauge.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.claimgauge.claim.Corroboration.Kind;
import io.github.claimgauge.json.Values;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClaimTest {

    private static final Actor ACTOR =
            new Actor("Somebody", null, null, null, null, null, null, null, null, null, null, null);
    private static final Victim VICTIM = new Victim("Somewhere", null, null, null, null, null, null, null, null, null);

    @Test
    void whatIsDatedLaterIsUnknownAndNotAbsent() {
        var denial = new VictimResponse(VictimResponse.Kind.DENIED, Moment.parse("2024-04-18"), null, null);
        var refutation = new Corroboration(Kind.RESEARCHER_REFUTED, Moment.parse("2024-04-19"), null);
        var claim = claim("2024-04-15", "2024-04-16", denial, List.of(refutation));

        var known = claim.asOf(Moment.parse("2024-04-16"));

        assertThat(known.victimResponse()).isNull();
        assertThat(known.corroboration()).isNull();
    }

    @Test
    void whatIsDatedUpToTheMomentStays() {
        var outage = new Corroboration(Kind.SERVICE_OUTAGE, Moment.parse("2024-04-16"), null);
        var filing = new Corroboration(Kind.REGULATOR_FILING, Moment.parse("2024-04-20"), null);
        var claim = claim(null, "2024-04-16", null, List.of(outage, filing));

        assertThat(claim.asOf(Moment.parse("2024-04-18")).corroboration()).containsExactly(outage);
        assertThat(claim.asOf(Moment.parse("2024-04-20")).corroboration()).containsExactly(outage, filing);
    }

    @Test
    void whatIsUndatedStaysAndSoDoesAnEmptyList() {
        var denial = new VictimResponse(VictimResponse.Kind.DENIED, null, null, null);
        var claim = claim(null, "2024-04-16", denial, List.of());

        assertThat(claim.asOf(Moment.parse("2024-04-16"))).isEqualTo(claim);
    }

    @Test
    void knowsTheLastDayOnRecord() {
        var filing = new Corroboration(Kind.REGULATOR_FILING, Moment.parse("2024-04-20"), null);

        assertThat(claim(null, "2024-04-16", null, List.of(filing)).lastKnown()).isEqualTo(Moment.parse("2024-04-20"));
        assertThat(claim(null, "2024-04-16", null, null).lastKnown()).isEqualTo(Moment.parse("2024-04-16"));
    }

    @Test
    void refusesAThreatAfterTheClaim() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> claim("2024-04-17", "2024-04-16", null, null))
                .satisfies(invalid -> assertThat(invalid.faults())
                        .containsExactly(new Fault("/threatenedAt", "must not be after claimedAt")));
        assertThat(claim("2024-04", "2024-04-16", null, null)).isNotNull();
    }

    @Test
    void keepsThatThereIsNoneWhateverTheMoment() {
        var claim = Values.read("""
                {"attack": "ddos", "actor": {"name": "A", "takedownAt": "none"}, "victim": {"name": "B"},
                 "claimedAt": "2024-04-16", "threatenedAt": "none", "listingRemovedAt": "none"}
                """.getBytes(StandardCharsets.UTF_8), Claim.class);

        assertThat(claim.asOf(Moment.parse("2024-04-16"))).isEqualTo(claim);
        assertThat(claim.lastKnown()).isEqualTo(Moment.parse("2024-04-16"));
        assertThat(Found.isNone(claim.threatenedAt())).isTrue();
        assertThat(Found.valueOf(claim.threatenedAt())).isNull();
    }

    @Test
    void tellsAllFaultsAtOnce() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new Proof(
                        Proof.Kind.SCREENSHOT,
                        null,
                        null,
                        0,
                        -1,
                        -1L,
                        null,
                        null,
                        null,
                        null,
                        101,
                        null,
                        3,
                        4,
                        null,
                        null,
                        null,
                        null))
                .satisfies(invalid -> assertThat(invalid.faults())
                        .extracting(Fault::pointer)
                        .containsExactly("/widthPx", "/heightPx", "/records", "/overlapPercent", "/matched"));
    }

    @Test
    void tellsANumberThatIsMissingFromOneThatIsTooLarge() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> sample(null, 0))
                .withMessageContaining("/matched: needs tested")
                .withMessageNotContaining("exceed");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> sample(3, 4))
                .withMessageContaining("/matched: must not exceed tested");
        assertThat(sample(4, 4).matched()).isEqualTo(4);
    }

    private static Proof sample(@Nullable Integer tested, @Nullable Integer matched) {
        return new Proof(
                Proof.Kind.SAMPLE_RECORDS,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                tested,
                matched,
                null,
                null,
                null,
                null);
    }

    @Test
    void refusesTextThatIsNotText() {
        for (var name : List.of(" ", "a\0b", "\ud800", "x".repeat(201))) {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> new PriorListing(name, null))
                    .satisfies(invalid -> assertThat(invalid.faults())
                            .extracting(Fault::pointer)
                            .contains("/actor"));
        }
    }

    @Test
    void keepsTextInOneUnicodeForm() {
        assertThat(new PriorListing("Cafe\u0301", null)).isEqualTo(new PriorListing("Caf\u00e9", null));
    }

    private static Claim claim(
            @Nullable String threatenedAt,
            String claimedAt,
            @Nullable VictimResponse response,
            @Nullable List<Corroboration> corroboration) {
        return new Claim(
                "id",
                null,
                Attack.DATA_BREACH,
                null,
                ACTOR,
                VICTIM,
                threatenedAt == null ? null : Found.of(Moment.parse(threatenedAt)),
                Moment.parse(claimedAt),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                response,
                corroboration,
                null);
    }
}
