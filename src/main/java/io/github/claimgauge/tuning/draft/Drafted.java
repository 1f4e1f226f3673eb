package io.github.claimgauge.tuning.draft;

/**
 * A draft and what would come of it.
 *
 * @param behind whether other rules than its parent are in force by now, so that it cannot be published as it is
 */
public record Drafted(Draft draft, Preview preview, boolean behind) {}
