package io.github.claimgauge.review;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.casebook.Unavailable;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.scenario.Features;
import io.github.claimgauge.scenario.ScenarioResult;
import io.github.claimgauge.scenario.ScenarioRuns;
import io.github.claimgauge.scenario.book.Chapter;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.tuning.Backtest;
import io.github.claimgauge.tuning.LabelledClaims;
import io.github.claimgauge.tuning.LabelledClaims.Source;
import io.github.claimgauge.tuning.edition.Edition;
import io.github.claimgauge.tuning.edition.InForce;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what is known of the rules in force; without the casebook, if that cannot be reached. Safe for many threads.
 */
public final class RuleReviews {

    /** Outcomes come one by one; a page that is this old misleads nobody. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    /** By then nobody has asked for long. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    /**
     * What is measured alike for callers who may see the same.
     *
     * @param ceiling null for whoever has not said who it is, and may know of no claim in the casebook
     */
    private record Key(Edition edition, @Nullable Tlp ceiling) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && key.ceiling == ceiling
                    && key.edition.version().equals(edition.version());
        }

        @Override
        public int hashCode() {
            return edition.version().hashCode();
        }
    }

    private final InForce inForce;
    private final LabelledClaims labelled;
    private final ScenarioRuns runs;
    private final WeightHistory history;
    /** Whoever asks too late gets what there is, and it is measured anew meanwhile. */
    private final LoadingCache<Key, Measured> measured = Caffeine.newBuilder()
            .maximumSize(10)
            .refreshAfterWrite(FRESH)
            .expireAfterWrite(KEPT)
            .build(key ->
                    measured(key, key.ceiling() == null ? EnumSet.of(Source.REFERENCE) : EnumSet.allOf(Source.class)));

    /** The features with how they ended. */
    private final LoadingCache<List<ScenarioResult>, List<Chapter>> book =
            Caffeine.newBuilder().maximumSize(2).build(results -> Chapter.all(Features.bundled(), results));

    public RuleReviews(InForce inForce, LabelledClaims labelled, ScenarioRuns runs, WeightHistory history) {
        this.inForce = inForce;
        this.labelled = labelled;
        this.runs = runs;
        this.history = history;
    }

    /** Empty if there is no such rule. Whoever is not known is told nothing of the casebook, and of nobody who works here. */
    public Optional<RuleReview> find(Caller caller, String id) {
        var edition = inForce.edition();
        return edition.rulebook().rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .map(rule -> RuleReview.of(rule, measured(caller, edition), chapters(edition), weights(caller, id)));
    }

    /** What each of these rules did on the claims with a known outcome that the caller may see. */
    public Backtest backtest(Caller caller, Edition edition) {
        return measured(caller, edition).backtest();
    }

    /** How far each rule on trial is from being taken off it, by its id; empty for those of which no claim tells. */
    public Map<String, Promotion> promotions(Caller caller, Edition edition) {
        var measured = measured(caller, edition);
        var chapters = chapters(edition);
        return measured.backtest().rules().stream()
                .filter(one -> one.rule().status() == Rule.Status.TRIAL)
                .collect(Collectors.toMap(one -> one.rule().id(), one -> Promotion.of(one, chapters, measured)));
    }

    private List<Chapter> chapters(Edition edition) {
        return book.get(runs.ready(edition.rulebook()).orElse(List.of()));
    }

    private @Nullable List<WeightChange> weights(Caller caller, String id) {
        try {
            return caller.isKnown() ? history.of(id) : null;
        } catch (Unavailable fault) {
            return null;
        }
    }

    private Measured measured(Caller caller, Edition edition) {
        var key = new Key(edition, caller.isKnown() ? caller.ceiling() : null);
        try {
            return measured.get(key);
        } catch (Unavailable fault) {
            return measured(key, EnumSet.of(Source.REFERENCE));
        }
    }

    private Measured measured(Key key, Set<Source> sources) {
        var anybody = new Caller("anybody", Role.VIEWER, key.ceiling() == null ? Tlp.CLEAR : key.ceiling());
        return Measured.of(key.edition(), labelled.of(anybody, sources, List.of()));
    }
}
