package io.github.claimgauge.web.fits;

import io.github.claimgauge.tuning.LabelledClaims.Source;
import io.github.claimgauge.tuning.fitting.FitSettings;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What to fit weights to, and how far they may move, as it was entered.
 *
 * @param cases names of sources
 * @param lock ids of rules whose weight stays as it is
 * @param faults what is wrong, by the name of the field
 */
record FitForm(List<String> cases, String pull, String limit, Set<String> lock, Map<String, String> faults) {

    private static final String CASES = "cases";
    private static final String RANGE = "must be a whole number from 1 to " + FitSettings.MOST;

    /** What is entered before anybody has entered anything. */
    static FitForm usual() {
        return of(EnumSet.allOf(Source.class), FitSettings.DEFAULT);
    }

    static FitForm of(Set<Source> sources, FitSettings settings) {
        return new FitForm(
                sources.stream().map(Source::toString).sorted().toList(),
                Long.toString(Math.round(settings.pull())),
                Integer.toString(settings.limit()),
                settings.locked(),
                Map.of());
    }

    static FitForm of(MultiValueMap<String, String> sent) {
        var cases = sent.getOrDefault(CASES, List.of());
        var pull = first(sent, "pull");
        var limit = first(sent, "limit");
        var faults = new HashMap<String, String>();
        if (Source.named(cases).isEmpty()) {
            faults.put(CASES, "Choose at least one");
        }
        check("pull", pull, faults);
        check("limit", limit, faults);
        return new FitForm(cases, pull, limit, Set.copyOf(sent.getOrDefault("lock", List.of())), faults);
    }

    /** To be asked only of a form without faults; rules that there are not are left out. */
    FitSettings settings(Set<String> rules) {
        var usual = FitSettings.DEFAULT;
        return new FitSettings(
                number(pull).orElseThrow(),
                number(limit).orElseThrow(),
                lock.stream().filter(rules::contains).collect(Collectors.toSet()),
                usual.folds(),
                usual.resamples());
    }

    Set<Source> sources() {
        return Source.named(cases);
    }

    private static void check(String name, String value, Map<String, String> faults) {
        if (number(value).isEmpty()) {
            faults.put(name, RANGE);
        }
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[0-9]{1,2}")
                ? Optional.of(Integer.valueOf(text)).filter(number -> number >= 1 && number <= FitSettings.MOST)
                : Optional.empty();
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        @Nullable String value = sent.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
