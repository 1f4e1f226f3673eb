package io.github.claimgauge.tuning.edition;

import org.jspecify.annotations.Nullable;

/**
 * What was last seen in a source.
 *
 * @param version the version that its files made
 * @param unwritten what is being written into it; null if nothing. If it is still there at the next start, the program has
 *     ended in the midst of it
 */
public record Seen(String version, @Nullable Rewrite unwritten) {}
