package io.github.claimgauge.tuning.effect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.RandomClaims;
import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.rulebook.Rulebooks;
import io.github.claimgauge.rulebook.folder.Numbers;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.score.Rulebook;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class FiringsTest {

    private static final RulesFolder FOLDER = RulesFolder.bundled();
    private static final Rulebook PRESENT = Rulebooks.load(FOLDER);
    private static final String RULE = "proof.illegible";
    private static final List<Claim> CLAIMS = RandomClaims.of(815, 400).toList();

    private final Shelf shelf = new Shelf();

    private RuleHits hits(Tlp ceiling) {
        return new Firings(Transactions.NONE, shelf).of(PRESENT, RULE, ceiling, 5);
    }

    private static Set<String> fired(Claim claim) {
        return PRESENT.judge(claim.asOf(claim.lastKnown())).fired().stream()
                .mapToObj(rule -> PRESENT.rules().get(rule).id())
                .collect(Collectors.toSet());
    }

    private static int count(String... rules) {
        return (int) CLAIMS.stream()
                .filter(claim -> fired(claim).containsAll(List.of(rules)))
                .count();
    }

    @Test
    void countsClaimsAndThoseOnWhichTheRuleFired() {
        CLAIMS.forEach(claim -> shelf.add(claim, null, PRESENT));

        assertThat(hits(Tlp.RED).claims()).isEqualTo(CLAIMS.size());
        assertThat(hits(Tlp.RED).hits()).isPositive().isEqualTo(count(RULE));
        assertThat(hits(Tlp.RED).unknown()).isZero();
    }

    @Test
    void countsByOutcome() {
        for (int number = 0; number < CLAIMS.size(); number++) {
            shelf.add(CLAIMS.get(number), number % 2 == 0 ? Label.REFUTED : null, PRESENT);
        }

        assertThat(hits(Tlp.RED).outcomes())
                .containsEntry(Label.REFUTED, CLAIMS.size() / 2)
                .containsEntry(Label.CONFIRMED, 0);
        assertThat(hits(Tlp.RED).hitsByOutcome().get(Label.REFUTED))
                .isPositive()
                .isLessThan(hits(Tlp.RED).hits());
    }

    @Test
    void tellsTheNewestClaimsOnWhichTheRuleFired() {
        CLAIMS.forEach(claim -> shelf.add(claim, null, PRESENT));

        var newest = hits(Tlp.RED).newest().stream()
                .map(entry -> Integer.parseInt(entry.id().substring("claim-".length())))
                .toList();

        assertThat(newest).hasSize(5).isSortedAccordingTo((one, other) -> other - one);
        assertThat(newest).allMatch(number -> fired(CLAIMS.get(number - 1)).contains(RULE));
    }

    @Test
    void countsTheRulesThatFireTogether() {
        CLAIMS.forEach(claim -> shelf.add(claim, null, PRESENT));

        assertThat(hits(Tlp.RED).together()).isNotEmpty().allSatisfy(pair -> {
            assertThat(pair.both()).isEqualTo(count(RULE, pair.rule()));
            assertThat(pair.either()).isEqualTo(count(RULE) + count(pair.rule()) - pair.both());
        });
        assertThat(hits(Tlp.RED).together().stream().map(RuleHits.Pair::both))
                .isSortedAccordingTo((one, other) -> other - one);
    }

    @Test
    void doesNotCountWhatTheRuleHasNotJudgedYet() {
        var other = Rulebooks.load(Numbers.changed(FOLDER, Map.of("/thresholds/legible_width_px", "900")));
        CLAIMS.forEach(claim -> shelf.add(claim, null, other));
        shelf.addUnknown(CLAIMS.get(0), null);
        shelf.add(CLAIMS.get(0), null, PRESENT);

        var tiny = new Firings(Transactions.NONE, shelf).of(PRESENT, "proof.tiny_image", Tlp.RED, 5);

        assertThat(tiny.claims()).isEqualTo(1);
        assertThat(tiny.unknown()).isEqualTo(CLAIMS.size() + 1);
    }

    @Test
    void tellsNobodyOfClaimsThatTheyMayNotSee() {
        CLAIMS.forEach(claim -> shelf.add(claim, null, PRESENT));

        assertThat(hits(Tlp.GREEN).claims())
                .isPositive()
                .isLessThan(hits(Tlp.RED).claims());
        assertThat(hits(Tlp.GREEN).newest()).isNotEmpty().allSatisfy(entry -> assertThat(entry.tlp())
                .isLessThanOrEqualTo(Tlp.GREEN));
    }

    @Test
    void aRuleThatIsNotThereHasFoundNothing() {
        CLAIMS.forEach(claim -> shelf.add(claim, null, PRESENT));

        var nothing = new Firings(Transactions.NONE, shelf).of(PRESENT, "proof.nobody", Tlp.RED, 5);

        assertThat(nothing.hits()).isZero();
        assertThat(nothing.together()).isEmpty();
    }
}
