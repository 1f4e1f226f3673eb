package io.github.claimgauge.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the trail. */
public interface TrailReader {

    /**
     * The latest entries, newest first.
     *
     * @param before only entries with a lower number than this
     * @param who only what this caller did; null for everybody
     * @param subject only what was done to this; null for everything
     * @param limit how many at most
     */
    List<Entry> latest(long before, @Nullable String who, @Nullable String subject, int limit);
}
