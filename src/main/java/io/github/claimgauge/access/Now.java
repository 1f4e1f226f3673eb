package io.github.claimgauge.access;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The moment that is written down with what was done: to the millisecond, so that it is the same once it was read again. */
public final class Now {

    private Now() {}

    public static Instant by(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
