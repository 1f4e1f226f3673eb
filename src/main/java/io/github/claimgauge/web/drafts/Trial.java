package io.github.claimgauge.web.drafts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.claimgauge.access.Caller;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.tuning.draft.CaseEffects;
import io.github.claimgauge.tuning.draft.Drafted;
import io.github.claimgauge.tuning.draft.Drafting;
import io.github.claimgauge.tuning.edition.Edition;
import io.github.claimgauge.tuning.edition.InForce;
import io.github.claimgauge.tuning.effect.Effects;
import io.github.claimgauge.web.Examples;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tries numbers out for pages. */
@Component
final class Trial {

    /** How many that move are listed beside the numbers. */
    static final int FEW = 20;

    /** Claims are filed and settled one by one; an effect that is this old misleads nobody. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private static final int MOST_REMEMBERED = 50;

    /** What is the same for callers who may see the same. */
    private record Asked(String before, String after, Tlp ceiling, int most) {

        static Asked of(Caller caller, Drafted drafted, int most) {
            return new Asked(
                    drafted.draft().parent(), drafted.preview().version().orElse(""), caller.ceiling(), most);
        }
    }

    private final Drafting drafting;
    private final Effects effects;
    private final CaseEffects cases;
    private final InForce inForce;
    private final Examples examples;
    private final Cache<Asked, EffectView> remembered = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(FRESH)
            .build();

    Trial(Drafting drafting, Effects effects, CaseEffects cases, InForce inForce, Examples examples) {
        this.drafting = drafting;
        this.effects = effects;
        this.cases = cases;
        this.inForce = inForce;
        this.examples = examples;
    }

    /** Whether it takes long: all claims must be judged anew, since rules may find something else in them, and were not yet. */
    boolean isSlow(Caller caller, Drafted drafted) {
        return remembered.getIfPresent(Asked.of(caller, drafted, FEW)) == null
                && drafted.preview().changes().stream()
                        .filter(change -> !change.from().equals(change.to()))
                        .anyMatch(change -> change.number().startsWith("/thresholds/")
                                || change.from().equals(Rule.Status.RETIRED.toString()));
    }

    /**
     * What it would change, as it was worked out within the last minute.
     *
     * @param most how many claims that move are listed
     * @throws io.github.claimgauge.tuning.draft.FaultyDraft if the numbers cannot be used together
     */
    EffectView effect(Caller caller, Drafted drafted, int most) {
        return remembered.get(Asked.of(caller, drafted, most), any -> worked(caller, drafted, most));
    }

    private EffectView worked(Caller caller, Drafted drafted, int most) {
        var before = drafting.workshop().before(drafted).rulebook();
        var after = drafting.workshop().after(drafted).rulebook();
        return EffectView.of(
                cases.of(before, after),
                effects.of(before, after, caller.ceiling(), most),
                before.scale(),
                after.scale(),
                most,
                examples::words);
    }

    Edition edition(Drafted drafted) {
        return drafting.workshop().after(drafted);
    }

    /** Titles of the rules in force, by their ids. */
    Map<String, String> titles() {
        return inForce.edition().rulebook().rules().stream().collect(Collectors.toMap(Rule::id, Rule::title));
    }
}
