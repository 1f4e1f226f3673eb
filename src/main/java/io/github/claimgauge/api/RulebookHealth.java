package io.github.claimgauge.api;

import io.github.claimgauge.score.Rulebook;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says which rulebook is in force. */
@Component("rulebookHealthIndicator")
final class RulebookHealth implements HealthIndicator {

    private final Rulebook rulebook;

    RulebookHealth(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @Override
    public Health health() {
        return Health.up()
                .withDetail("name", rulebook.scale().name())
                .withDetail("version", rulebook.version())
                .withDetail("rules", rulebook.rules().size())
                .build();
    }
}
