package io.github.claimgauge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Proof;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.rulebook.Rulebooks;
import io.github.claimgauge.rulebook.RulesFolder;
import io.github.claimgauge.score.Scorer;
import io.github.claimgauge.score.Scorer.Detail;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * How well the shipped rules tell true claims from false ones on the reference cases. No weight is fitted to them, so the
 * floors here guard against a change that breaks the judgement; they do not measure it. Claims that proved partly true
 * and unresolved ones are left out.
 */
class QualityTest {

    private static final ClaimReader READER =
            new ClaimReader(Clock.fixed(Instant.parse("2026-12-01T00:00:00Z"), ZoneOffset.UTC));
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Scorer SCORER = new Scorer(Rulebooks.load(RulesFolder.bundled()));

    private record Case(Claim claim, boolean held) {}

    private record Scored(double likelihood, boolean held) {}

    @Test
    void tellsTrueFromFalseWhenTheClaimIsMade() throws IOException {
        var scored = scored(QualityTest::whenMade, any -> true);

        assertThat(auc(scored)).isGreaterThan(0.85);
        assertThat(brier(scored)).isLessThan(0.16);
    }

    @Test
    void tellsTrueFromFalseAfterThreeDays() throws IOException {
        var scored = scored(Function.identity(), any -> true);

        assertThat(auc(scored)).isGreaterThan(0.98);
        assertThat(brier(scored)).isLessThan(0.05);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void holdsInEachFifthOfTheCases(int fifth) throws IOException {
        var scored = scored(
                QualityTest::whenMade,
                one -> Math.floorMod(Objects.requireNonNull(one.claim().id()).hashCode(), 5) == fifth);

        assertThat(auc(scored)).isGreaterThan(0.75);
    }

    private static List<Scored> scored(Function<Claim, Claim> view, Predicate<Case> chosen) throws IOException {
        return cases().stream()
                .filter(chosen)
                .map(one -> new Scored(
                        SCORER.assess(view.apply(one.claim()), null, Detail.FINDINGS)
                                .likelihood(),
                        one.held()))
                .toList();
    }

    /** Nothing but what the post itself shows and what was known of the actor: nobody has spoken or checked yet. */
    private static Claim whenMade(Claim claim) {
        return new Claim(
                claim.id(),
                claim.headline(),
                claim.attack(),
                claim.tlp(),
                claim.actor(),
                claim.victim(),
                claim.threatenedAt(),
                claim.claimedAt(),
                claim.claimedAtEstimated(),
                claim.channel(),
                claim.followUpChannels(),
                claim.proofs() == null
                        ? null
                        : claim.proofs().stream().map(QualityTest::unchecked).toList(),
                null,
                null,
                claim.claimed(),
                null,
                null,
                null,
                null);
    }

    private static Proof unchecked(Proof proof) {
        return new Proof(
                proof.kind(),
                proof.at(),
                proof.legible(),
                proof.widthPx(),
                proof.heightPx(),
                proof.records(),
                proof.bytes(),
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
                null);
    }

    private static List<Case> cases() throws IOException {
        try (var stream = Objects.requireNonNull(QualityTest.class.getResourceAsStream("/reference-cases.ndjson"));
                var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> List.of("confirmed", "refuted").contains(label(line)))
                    .map(line -> new Case(
                            READER.read(line.getBytes(StandardCharsets.UTF_8)),
                            label(line).equals("confirmed")))
                    .toList();
        }
    }

    private static String label(String line) {
        return MAPPER.readTree(line).at("/outcome/label").asString();
    }

    /** Probability that a true claim scores higher than a false one. */
    private static double auc(List<Scored> scored) {
        var held = scored.stream().filter(Scored::held).toList();
        var others = scored.stream().filter(one -> !one.held()).toList();
        double wins = 0;
        for (var one : held) {
            for (var other : others) {
                int order = Double.compare(one.likelihood(), other.likelihood());
                wins += order > 0 ? 1 : order == 0 ? 0.5 : 0;
            }
        }
        return wins / (held.size() * (double) others.size());
    }

    /** Mean squared distance between likelihood and outcome. */
    private static double brier(List<Scored> scored) {
        return scored.stream()
                .mapToDouble(one -> Math.pow(one.likelihood() - (one.held() ? 1 : 0), 2))
                .average()
                .orElseThrow();
    }
}
