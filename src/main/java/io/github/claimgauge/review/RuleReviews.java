package io.github.claimgauge.review;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.access.Unavailable;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.scenario.Features;
import io.github.claimgauge.scenario.ScenarioResult;
import io.github.claimgauge.scenario.ScenarioRuns;
import io.github.claimgauge.scenario.book.Chapter;
import io.github.claimgauge.tuning.LabelledClaims;
import io.github.claimgauge.tuning.LabelledClaims.Source;
import io.github.claimgauge.tuning.edition.Edition;
import io.github.claimgauge.tuning.edition.InForce;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what is known of the rules in force; without the casebook, if that cannot be reached. Safe for many threads.
 */
public final class RuleReviews {

    private static final int MOST = 10;

    /**
     * What is measured alike for callers who may see the same.
     *
     * @param ceiling null for whoever has not said who it is, and may know of no claim in the casebook
     */
    private record Key(Edition edition, @Nullable Tlp ceiling) {}

    private final InForce inForce;
    private final LabelledClaims labelled;
    private final ScenarioRuns runs;
    private final WeightHistory history;

    private final Measurements<Key, Measured> measured = new Measurements<>(MOST, this::measured);

    /** The features with how they ended. */
    private final LoadingCache<List<ScenarioResult>, List<Chapter>> book =
            Caffeine.newBuilder().maximumSize(2).build(results -> Chapter.all(Features.bundled(), results));

    public RuleReviews(InForce inForce, LabelledClaims labelled, ScenarioRuns runs, WeightHistory history) {
        this.inForce = inForce;
        this.labelled = labelled;
        this.runs = runs;
        this.history = history;
    }

    /**
     * Empty if there is no such rule. Whoever is not known is told nothing of the casebook, and of nobody who works here. It
     * waits for what must be measured.
     */
    public Optional<RuleReview> find(Caller caller, String id) {
        return find(caller, id, key -> Optional.of(measured.get(key)));
    }

    /** The same at once, without what is still being measured. */
    public Optional<RuleReview> soon(Caller caller, String id) {
        return find(caller, id, measured::soon);
    }

    private Optional<RuleReview> find(Caller caller, String id, Function<Key, Optional<Measured>> measuring) {
        var edition = inForce.edition();
        return edition.rulebook()
                .rule(id)
                .map(rule -> RuleReview.of(
                        edition,
                        rule,
                        withCasebookIfThere(caller, edition, measuring),
                        chapters(edition),
                        weights(caller, id)));
    }

    /** What the claims that the caller may see say of all rules; empty as long as it is being measured. */
    public Optional<RulesReview> all(Caller caller, Edition edition) {
        return withCasebookIfThere(caller, edition, measured::soon)
                .map(found -> RulesReview.of(found, chapters(edition)));
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

    private static Optional<Measured> withCasebookIfThere(
            Caller caller, Edition edition, Function<Key, Optional<Measured>> measuring) {
        try {
            return measuring.apply(new Key(edition, caller.isKnown() ? caller.ceiling() : null));
        } catch (Unavailable fault) {
            return measuring.apply(new Key(edition, null));
        }
    }

    private Measured measured(Key key) {
        var ceiling = key.ceiling();
        var anybody = new Caller("anybody", Role.VIEWER, ceiling == null ? Tlp.CLEAR : ceiling);
        Set<Source> sources = ceiling == null ? EnumSet.of(Source.REFERENCE) : EnumSet.allOf(Source.class);
        return Measured.of(key.edition(), labelled.of(anybody, sources, List.of()));
    }
}
