package io.github.claimgauge.api.draft;

import io.github.claimgauge.claim.Checks;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.tuning.LabelledClaims.Source;
import io.github.claimgauge.tuning.fitting.FitSettings;
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

    private static final String RANGE = "must be from 1 to " + FitSettings.MOST;

    /** @throws InvalidInput with every fault */
    FitRequest {
        new Checks()
                .that("pull", isInRange(pull), RANGE)
                .that("limit", isInRange(limit), RANGE)
                .that("cases", cases == null || !cases.isEmpty(), "must name at least one of reference, casebook")
                .orThrow();
    }

    private static boolean isInRange(@Nullable Integer value) {
        return value == null || value >= 1 && value <= FitSettings.MOST;
    }

    Set<Source> sources() {
        return cases == null ? EnumSet.allOf(Source.class) : EnumSet.copyOf(cases);
    }

    /** @throws InvalidInput naming each rule to be locked that there is not */
    FitSettings settings(List<Rule> rules) {
        var known = rules.stream().map(Rule::id).collect(Collectors.toSet());
        var locked = lock == null ? List.<String>of() : lock;
        var checks = new Checks();
        checks.each("lock", locked, (at, rule) -> checks.that(at, known.contains(rule), "there is no such rule"))
                .orThrow();
        var usual = FitSettings.DEFAULT;
        return new FitSettings(
                pull == null ? usual.pull() : pull,
                limit == null ? usual.limit() : limit,
                Set.copyOf(locked),
                usual.folds(),
                usual.resamples());
    }
}
