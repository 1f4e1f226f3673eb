package io.github.claimgauge.access;

import java.time.Duration;

/** Too many tries have failed; the password was not even looked at. */
public final class TooOften extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    public TooOften(Duration wait) {
        super("Too many tries have failed; try again in a minute");
        this.seconds = wait.toSeconds() + 1;
    }

    /** After how many seconds another try may be made. */
    public long seconds() {
        return seconds;
    }
}
