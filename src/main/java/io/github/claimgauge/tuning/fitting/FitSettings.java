package io.github.claimgauge.tuning.fitting;

import java.util.Set;

/**
 * How far a fit may go.
 *
 * @param pull how sure one is of the present weights: standard deviation around them, in decibans. Smaller holds them
 *     tighter
 * @param limit how far a weight may move, in decibans. Its sign never changes
 * @param locked ids of rules whose weight stays as it is
 * @param folds parts for cross-validation, 2 or more
 * @param resamples bootstrap samples for the intervals
 */
public record FitSettings(double pull, int limit, Set<String> locked, int folds, int resamples) {

    /** A weight may well be off by a factor of two either way, hardly by more than four. */
    public static final FitSettings DEFAULT = new FitSettings(3, 6, Set.of(), 5, 200);

    /** Of pull and limit: with more, a weight is hardly held at all. */
    public static final int MOST = 30;

    public FitSettings {
        locked = Set.copyOf(locked);
        if (!(pull > 0) || limit < 1 || folds < 2 || resamples < 2) {
            throw new IllegalArgumentException(
                    "pull must be more than 0, limit 1 or more, folds and resamples 2 or more");
        }
    }
}
