package io.github.claimgauge.web.rules;

import io.github.claimgauge.review.Promotion;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.score.Scale;
import io.github.claimgauge.tuning.Backtest;
import io.github.claimgauge.tuning.RuleEvidence;
import io.github.claimgauge.tuning.draft.Draft;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules that a page shows.
 *
 * @param sections one a group; a single one without a name if they are sorted otherwise
 * @param groups names of all groups
 * @param all how many rules there are
 * @param measured whether it says what claims say about them; otherwise that is still being measured
 * @param claims how many claims with a plain outcome they were measured on
 * @param calibrated whether that is enough to trust shares
 * @param draft the reader's own; null if there is none
 */
record RuleTable(
        RuleFilter filter,
        List<Section> sections,
        List<String> groups,
        int all,
        boolean measured,
        int claims,
        boolean calibrated,
        @Nullable Draft draft) {

    /** Rules that belong together. */
    record Section(String name, List<RuleRow> rows) {}

    /**
     * @param backtest null as long as it is being measured
     * @param promotions of the rules on trial, by their ids
     */
    static RuleTable of(
            Rulebook rulebook,
            @Nullable Backtest backtest,
            Map<String, Promotion> promotions,
            @Nullable Draft draft,
            RuleFilter filter) {
        var evidence = Stream.ofNullable(backtest)
                .flatMap(found -> found.rules().stream())
                .collect(Collectors.toMap(one -> one.rule().id(), Function.<RuleEvidence>identity()));
        var rows = rulebook.rules().stream()
                .filter(filter::takes)
                .map(rule -> RuleRow.of(rule, evidence.get(rule.id()), promotions.get(rule.id()), draft))
                .toList();
        var groups = rulebook.scale().groups().stream().map(Scale.Group::name).toList();
        return new RuleTable(
                filter,
                sections(rows, groups, filter.sort()),
                groups,
                rulebook.rules().size(),
                backtest != null,
                backtest == null ? 0 : backtest.quality().claims(),
                backtest != null && backtest.quality().isCalibrated(),
                draft);
    }

    private static List<Section> sections(List<RuleRow> rows, List<String> groups, String sort) {
        var order = RuleRow.ORDERS.get(sort);
        var sections = order == null
                ? groups.stream()
                        .map(group -> new Section(
                                group,
                                rows.stream()
                                        .filter(row -> row.rule().group().equals(group))
                                        .toList()))
                : List.of(new Section("", rows.stream().sorted(order).toList())).stream();
        return sections.filter(section -> !section.rows().isEmpty()).toList();
    }

    public int shown() {
        return sections.stream().mapToInt(section -> section.rows().size()).sum();
    }
}
