package io.github.claimgauge.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.claimgauge.RandomClaims;
import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.intake.LabelledCases;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.tuning.Labelled;
import io.github.claimgauge.tuning.LabelledClaim;
import io.github.claimgauge.tuning.LabelledClaims.Source;
import io.github.claimgauge.tuning.View;
import io.github.claimgauge.tuning.edition.Edition;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReviewsTest {

    private static final Edition EDITION = Edition.of(RulesFolder.bundled());
    private static final int CLAIMS = 60;

    private final List<WeakReference<Claim>> told = new ArrayList<>();

    /** Makes them each time anew, as a casebook reads them. */
    private final Labelled labelled = reader -> RandomClaims.of(7, CLAIMS).forEach(claim -> {
        told.add(new WeakReference<>(claim));
        reader.accept(new LabelledClaim(claim, told.size() % 2 == 0 ? Label.CONFIRMED : Label.REFUTED));
    });

    @Test
    void whatIsMeasuredOfRulesOutlivesTheClaims() {
        var measured = Measured.of(EDITION, labelled);

        isForgotten();
        assertThat(measured.claims()).isEqualTo(CLAIMS);
        assertThat(measured.backtest().quality().claims()).isEqualTo(CLAIMS);
    }

    @Test
    void claimsAreReadOnceForAllThatRulesOnTrialWouldChange() {
        var measured = Measured.of(EDITION, counted(LabelledCases.reference()));

        assertThat(told).hasSameSizeAs(LabelledCases.reference());
        assertThat(measured.moved()).containsKey("victim.silent").allSatisfy((rule, moved) -> assertThat(
                        EDITION.rulebook().rules())
                .anyMatch(one -> one.id().equals(rule) && one.points() == 0));
        assertThat(measured.moved().values()).anyMatch(moved -> !moved.isEmpty());
    }

    @Test
    void howWellTheRulesDidOutlivesTheClaims() {
        var slice = new Slice(Set.of(Source.CASEBOOK), null, null, View.AT_72_HOURS);

        var review = QualityReview.of(EDITION, slice, labelled);

        isForgotten();
        assertThat(review.claims()).isEqualTo(CLAIMS);
        assertThat(review.periods()).isNotEmpty();
    }

    private Labelled counted(List<LabelledClaim> claims) {
        return reader -> claims.forEach(claim -> {
            told.add(new WeakReference<>(claim.claim()));
            reader.accept(claim);
        });
    }

    private void isForgotten() {
        await().untilAsserted(() -> {
            System.gc();
            assertThat(told).isNotEmpty().allMatch(claim -> claim.get() == null);
        });
    }
}
