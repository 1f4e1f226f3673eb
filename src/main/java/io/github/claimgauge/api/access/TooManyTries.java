package io.github.claimgauge.api.access;

import io.github.claimgauge.json.Problem;
import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many tries have failed; the password was not even looked at. */
final class TooManyTries extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    TooManyTries(Duration wait) {
        super("Too many log-ins have failed; try again in a minute");
        this.seconds = wait.toSeconds() + 1;
    }

    Problem problem() {
        return Problem.of(429, "Too Many Requests", String.valueOf(getMessage()));
    }

    /** After how many seconds another try may be made. */
    long seconds() {
        return seconds;
    }
}
