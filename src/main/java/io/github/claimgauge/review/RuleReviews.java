package io.github.claimgauge.review;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.claimgauge.access.Caller;
import io.github.claimgauge.casebook.Unavailable;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.scenario.ScenarioRuns;
import io.github.claimgauge.tuning.Backtest;
import io.github.claimgauge.tuning.LabelledClaim;
import io.github.claimgauge.tuning.LabelledClaims;
import io.github.claimgauge.tuning.LabelledClaims.Source;
import io.github.claimgauge.tuning.edition.Edition;
import io.github.claimgauge.tuning.edition.InForce;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts together what is known of the rules in force; without the casebook, if that cannot be reached. Safe for many threads.
 */
public final class RuleReviews {

    /** Outcomes come one by one; a page that is this old misleads nobody. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    /** What is measured alike for callers who may see the same. */
    private record Measured(List<LabelledClaim> claims, Backtest backtest) {}

    private record Key(String version, Tlp ceiling) {}

    private final InForce inForce;
    private final LabelledClaims labelled;
    private final ScenarioRuns runs;
    private final WeightHistory history;
    private final Cache<Key, Measured> measured =
            Caffeine.newBuilder().maximumSize(10).expireAfterWrite(FRESH).build();

    public RuleReviews(InForce inForce, LabelledClaims labelled, ScenarioRuns runs, WeightHistory history) {
        this.inForce = inForce;
        this.labelled = labelled;
        this.runs = runs;
        this.history = history;
    }

    /** Empty if there is no such rule. */
    public Optional<RuleReview> find(Caller caller, String id) {
        var edition = inForce.edition();
        return edition.rulebook().rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .map(rule -> {
                    var known = measured(caller, edition);
                    var results = runs.ready(edition.rulebook()).orElse(List.of());
                    return RuleReview.of(edition, rule, known.claims(), known.backtest(), results, weights(id));
                });
    }

    private List<WeightChange> weights(String id) {
        try {
            return history.of(id);
        } catch (Unavailable fault) {
            return List.of();
        }
    }

    private Measured measured(Caller caller, Edition edition) {
        try {
            return measured.get(
                    new Key(edition.version(), caller.ceiling()),
                    key -> measured(caller, edition, EnumSet.allOf(Source.class)));
        } catch (Unavailable fault) {
            return measured(caller, edition, EnumSet.of(Source.REFERENCE));
        }
    }

    private Measured measured(Caller caller, Edition edition, Set<Source> sources) {
        var claims = labelled.of(caller, sources, List.of());
        return new Measured(claims, Backtest.of(edition.rulebook(), claims, RuleReview.VIEW));
    }
}
