package io.github.claimgauge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.intake.format.Intake;
import io.github.claimgauge.intake.format.Item;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.rulebook.Rulebooks;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.tuning.Judgements;
import io.github.claimgauge.tuning.LabelledClaim;
import io.github.claimgauge.tuning.Quality;
import io.github.claimgauge.tuning.View;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How well the shipped rules tell true claims from false ones. No weight is fitted to any of the cases, so the floors here guard
 * against a change that breaks the judgement; what was measured, and when, is told in {@code rules/README.md}.
 */
class QualityTest {

    private static final int FIFTHS = 5;
    private static final String REFERENCE = "/reference-cases.ndjson";

    /** Found in public reports without knowledge of the rules; looked at when weights were argued. */
    private static final String FURTHER = "/further-cases.ndjson";

    /** Found in the same manner, and not looked at before the weights stood. */
    private static final String UNSEEN = "/unseen-cases.ndjson";

    private static final Rulebook RULES = Rulebooks.load(RulesFolder.bundled());

    @Test
    void tellsTrueFromFalseWhenTheClaimIsMade() throws IOException {
        var quality = quality(cases(REFERENCE), View.AT_CLAIM);

        assertThat(quality.auc()).isGreaterThan(0.88);
        assertThat(quality.brier()).isLessThan(0.15);
    }

    @Test
    void tellsTrueFromFalseAfterThreeDays() throws IOException {
        var quality = quality(cases(REFERENCE), View.AT_72_HOURS);

        assertThat(quality.auc()).isGreaterThan(0.98);
        assertThat(quality.brier()).isLessThan(0.05);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void holdsInEachFifthOfTheCases(int fifth) throws IOException {
        var cases = cases(REFERENCE);
        var part = IntStream.range(0, cases.size())
                .filter(index -> index % FIFTHS == fifth)
                .mapToObj(cases::get)
                .toList();

        assertThat(quality(part, View.AT_CLAIM).auc()).isGreaterThan(0.75);
    }

    @Test
    void carriesOverToClaimsThatWereNotThere() throws IOException {
        for (var file : List.of(FURTHER, UNSEEN)) {
            var atOnce = quality(cases(file), View.AT_CLAIM);
            var later = quality(cases(file), View.AT_72_HOURS);

            assertThat(atOnce.auc()).as(file).isGreaterThan(0.80);
            assertThat(atOnce.brier()).as(file).isLessThan(0.18);
            assertThat(later.auc()).as(file).isGreaterThan(0.95);
            assertThat(later.brier()).as(file).isLessThan(0.09);
        }
    }

    private static Quality quality(List<LabelledClaim> cases, View view) {
        return Judgements.of(RULES, cases::forEach, view).quality();
    }

    private static List<LabelledClaim> cases(String file) throws IOException {
        var clock = Clock.fixed(Instant.parse("2026-12-01T00:00:00Z"), ZoneOffset.UTC);
        var cases = new ArrayList<LabelledClaim>();
        try (var stream = Objects.requireNonNull(QualityTest.class.getResourceAsStream(file))) {
            new Intake(new ClaimReader(clock)).read(stream, Optional.empty(), item -> {
                var read = (Item.Read) item;
                cases.add(new LabelledClaim(
                        read.claim(), Objects.requireNonNull(read.outcome()).label()));
            });
        }
        return cases;
    }
}
