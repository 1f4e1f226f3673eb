package io.github.claimgauge.api.access;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** The hands of a clock that a test moves. */
final class Hands implements TimeMeter {

    private long nanos;

    @Override
    public long currentTimeNanos() {
        return nanos;
    }

    @Override
    public boolean isWallClockBased() {
        return false;
    }

    void move(Duration duration) {
        nanos += duration.toNanos();
    }
}
