package io.github.claimgauge.api.rulebook;

import io.github.claimgauge.tuning.edition.InForce;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says which rulebook is in force, and whether newer rules were refused. Answers are given all the same. */
@Component("rulebookHealthIndicator")
final class RulebookHealth implements HealthIndicator {

    private static final String DEGRADED = "DEGRADED";

    private final InForce inForce;

    RulebookHealth(InForce inForce) {
        this.inForce = inForce;
    }

    @Override
    public Health health() {
        var rulebook = inForce.edition().rulebook();
        var refused = inForce.refused();
        var health = refused.isEmpty() ? Health.up() : Health.status(DEGRADED).withDetail("refused", refused);
        return health.withDetail("name", rulebook.scale().name())
                .withDetail("version", rulebook.version())
                .withDetail("rules", rulebook.rules().size())
                .build();
    }
}
