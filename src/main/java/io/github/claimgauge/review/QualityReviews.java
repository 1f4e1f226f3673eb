package io.github.claimgauge.review;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.tuning.LabelledClaims;
import io.github.claimgauge.tuning.edition.Edition;
import io.github.claimgauge.tuning.edition.InForce;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Measures the rules in force, and remembers what it measured. Safe for many threads. */
public final class QualityReviews {

    /** Outcomes come one by one; a page that is this old misleads nobody. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    /** By then nobody has asked for long. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private static final int MOST = 50;

    /** What is measured alike for callers who may see the same. */
    private record Key(Edition edition, Tlp ceiling, Slice slice) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && key.ceiling == ceiling
                    && key.slice.equals(slice)
                    && key.edition.version().equals(edition.version());
        }

        @Override
        public int hashCode() {
            return slice.hashCode();
        }
    }

    private final InForce inForce;
    private final LabelledClaims labelled;

    /** Whoever asks too late gets what there is, and it is measured anew meanwhile. */
    private final LoadingCache<Key, QualityReview> reviews = Caffeine.newBuilder()
            .maximumSize(MOST)
            .refreshAfterWrite(FRESH)
            .expireAfterWrite(KEPT)
            .build(this::review);

    public QualityReviews(InForce inForce, LabelledClaims labelled) {
        this.inForce = inForce;
        this.labelled = labelled;
    }

    /** @throws io.github.claimgauge.casebook.Unavailable if the claims of the casebook are asked for and cannot be read */
    public QualityReview of(Caller caller, Slice slice) {
        return reviews.get(new Key(inForce.edition(), caller.ceiling(), slice));
    }

    private QualityReview review(Key key) {
        var anybody = new Caller("anybody", Role.VIEWER, key.ceiling());
        return QualityReview.of(
                key.edition(), key.slice(), labelled.of(anybody, key.slice().sources(), List.of()));
    }
}
