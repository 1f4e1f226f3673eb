package io.github.claimgauge.review;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.tuning.LabelledClaims;
import io.github.claimgauge.tuning.edition.Edition;
import io.github.claimgauge.tuning.edition.InForce;
import java.util.List;
import java.util.Optional;

/** Measures the rules in force, and remembers what it measured. Safe for many threads. */
public final class QualityReviews {

    private static final int MOST = 50;

    /** What is measured alike for callers who may see the same. */
    private record Key(Edition edition, Tlp ceiling, Slice slice) {}

    private final InForce inForce;
    private final LabelledClaims labelled;

    private final Measurements<Key, QualityReview> reviews = new Measurements<>(MOST, this::review);

    public QualityReviews(InForce inForce, LabelledClaims labelled) {
        this.inForce = inForce;
        this.labelled = labelled;
    }

    /**
     * Empty as long as it is being measured, which it is from the first call on.
     *
     * @throws io.github.claimgauge.access.Unavailable if the claims of the casebook are asked for and cannot be read
     */
    public Optional<QualityReview> soon(Caller caller, Slice slice) {
        return reviews.soon(new Key(inForce.edition(), caller.ceiling(), slice));
    }

    private QualityReview review(Key key) {
        var anybody = new Caller("anybody", Role.VIEWER, key.ceiling());
        return QualityReview.of(
                key.edition(), key.slice(), labelled.of(anybody, key.slice().sources(), List.of()));
    }
}
