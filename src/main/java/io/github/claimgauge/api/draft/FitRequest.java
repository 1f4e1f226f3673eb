package io.github.claimgauge.api.draft;

import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.InvalidClaim;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.tuning.FitSettings;
import io.github.claimgauge.tuning.LabelledClaims.Source;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What to fit weights to, and how far they may move. The component names are the JSON names.
 *
 * @param name of the draft; null for one that says where it comes from
 * @param cases null for all there are
 * @param pull standard deviation around the present weights, in decibans; null for the usual
 * @param limit how far a weight may move, in decibans; null for the usual
 * @param lock ids of rules whose weight stays as it is; null for none
 */
record FitRequest(
        @Nullable String name,
        @Nullable List<Source> cases,
        @Nullable Integer pull,
        @Nullable Integer limit,
        @Nullable List<String> lock) {

    /** @throws InvalidClaim with every fault */
    FitRequest {
        var faults = new ArrayList<Fault>();
        check("/pull", pull, faults);
        check("/limit", limit, faults);
        if (cases != null && cases.isEmpty()) {
            faults.add(new Fault("/cases", "must name at least one of reference, casebook"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidClaim(faults);
        }
    }

    private static void check(String pointer, @Nullable Integer value, List<Fault> faults) {
        if (value != null && (value < 1 || value > FitSettings.MOST)) {
            faults.add(new Fault(pointer, "must be from 1 to " + FitSettings.MOST));
        }
    }

    Set<Source> sources() {
        return cases == null ? EnumSet.allOf(Source.class) : EnumSet.copyOf(cases);
    }

    /** @throws InvalidClaim naming each rule to be locked that there is not */
    FitSettings settings(List<Rule> rules) {
        var known = rules.stream().map(Rule::id).collect(Collectors.toSet());
        var locked = lock == null ? List.<String>of() : lock;
        var faults = new ArrayList<Fault>();
        for (int at = 0; at < locked.size(); at++) {
            if (!known.contains(locked.get(at))) {
                faults.add(new Fault("/lock/" + at, "there is no such rule"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidClaim(faults);
        }
        var usual = FitSettings.DEFAULT;
        return new FitSettings(
                pull == null ? usual.pull() : pull,
                limit == null ? usual.limit() : limit,
                Set.copyOf(locked),
                usual.folds(),
                usual.resamples());
    }
}
