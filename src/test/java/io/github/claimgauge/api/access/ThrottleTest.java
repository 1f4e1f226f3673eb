package io.github.claimgauge.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class ThrottleTest {

    private static final String HERE = "192.0.2.1";

    private final Hands time = new Hands();
    private final Throttle throttle = new Throttle(time);

    private void fail(int times, String name, String address) {
        for (int i = 0; i < times; i++) {
            throttle.failed(name, address);
        }
    }

    @Test
    void letsAFewTriesFail() {
        fail(4, "jane", HERE);

        assertThat(throttle.wait("jane", HERE)).isEmpty();
    }

    @Test
    void makesWhoeverFailedTooOftenWait() {
        fail(5, "jane", HERE);

        assertThat(throttle.wait("jane", HERE)).contains(Duration.ofSeconds(12));
        time.move(Duration.ofSeconds(12));
        assertThat(throttle.wait("jane", HERE)).isEmpty();
    }

    @Test
    void makesNobodyElseWait() {
        fail(5, "jane", HERE);

        assertThat(throttle.wait("jane", "192.0.2.2")).isEmpty();
        assertThat(throttle.wait("john", HERE)).isEmpty();
    }

    @Test
    void makesAnAddressWaitThatTriesManyNames() {
        for (int i = 0; i < 30; i++) {
            fail(1, "name" + i, HERE);
        }

        assertThat(throttle.wait("jane", HERE)).isPresent();
        assertThat(throttle.wait("jane", "192.0.2.2")).isEmpty();
    }
}
