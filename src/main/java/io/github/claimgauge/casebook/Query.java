package io.github.claimgauge.casebook;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list of claims.
 *
 * @param limit most claims on the page, at least 1
 * @param after {@link Page#next()} of the page before; null for the first
 */
public record Query(
        Filter filter,
        Sort sort,
        boolean descending,
        int limit,
        @Nullable Place after) {}
