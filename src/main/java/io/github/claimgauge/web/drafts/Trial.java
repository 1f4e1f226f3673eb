package io.github.claimgauge.web.drafts;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.tuning.draft.CaseEffects;
import io.github.claimgauge.tuning.draft.Drafted;
import io.github.claimgauge.tuning.draft.Drafting;
import io.github.claimgauge.tuning.edition.Edition;
import io.github.claimgauge.tuning.edition.InForce;
import io.github.claimgauge.tuning.effect.Effects;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tries numbers out for pages. */
@Component
final class Trial {

    /** Stored claims that are listed. */
    private static final int MOST = 20;

    private final Drafting drafting;
    private final Effects effects;
    private final CaseEffects cases;
    private final InForce inForce;

    Trial(Drafting drafting, Effects effects, CaseEffects cases, InForce inForce) {
        this.drafting = drafting;
        this.effects = effects;
        this.cases = cases;
        this.inForce = inForce;
    }

    /** Whether other claims may be found by other rules, so that all must be judged anew. */
    static boolean isSlow(Drafted drafted) {
        return drafted.preview().changes().stream()
                .filter(change -> !change.from().equals(change.to()))
                .anyMatch(change -> change.number().startsWith("/thresholds/")
                        || change.from().equals(Rule.Status.RETIRED.toString()));
    }

    /** @throws io.github.claimgauge.tuning.draft.FaultyDraft if the numbers cannot be used together */
    EffectView effect(Caller caller, Drafted drafted) {
        var before = drafting.parent(drafted).rulebook();
        var after = drafting.edition(drafted).rulebook();
        return EffectView.of(
                cases.of(before, after),
                effects.of(before, after, caller.ceiling(), MOST),
                before.scale(),
                after.scale());
    }

    Edition edition(Drafted drafted) {
        return drafting.edition(drafted);
    }

    /** Titles of the rules in force, by their ids. */
    Map<String, String> titles() {
        return inForce.edition().rulebook().rules().stream().collect(Collectors.toMap(Rule::id, Rule::title));
    }
}
