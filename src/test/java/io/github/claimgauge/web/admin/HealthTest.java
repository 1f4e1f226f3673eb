package io.github.claimgauge.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class HealthTest {

    @Test
    void tellsATimeInItsTwoLargestUnits() {
        assertThat(Health.words(Duration.ofSeconds(61))).isEqualTo("1 min 1 s");
        assertThat(Health.words(Duration.ofMinutes(192))).isEqualTo("3 h 12 min");
        assertThat(Health.words(Duration.ofHours(27))).isEqualTo("1 day 3 h");
        assertThat(Health.words(Duration.ofDays(40))).isEqualTo("40 days 0 h");
    }

    @Test
    void knowsWhatItRunsOn() {
        var health = Health.now();

        assertThat(health.java()).startsWith("Java ");
        assertThat(health.usedMb()).isPositive().isLessThanOrEqualTo(health.mostMb());
    }
}
