package io.github.claimgauge.access;

import java.util.List;

/** Reads the trail. */
public interface TrailReader {

    /**
     * The latest entries, newest first.
     *
     * @param before only entries with a lower number than this
     * @param limit how many at most
     */
    List<TrailEntry> latest(TrailQuery wanted, long before, int limit);
}
