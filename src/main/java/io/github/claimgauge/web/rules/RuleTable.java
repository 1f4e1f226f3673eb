package io.github.claimgauge.web.rules;

import io.github.claimgauge.review.Promotion;
import io.github.claimgauge.review.RulesReview;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.score.Scale;
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

    /** @param review null as long as it is being measured */
    static RuleTable of(Rulebook rulebook, @Nullable RulesReview review, @Nullable Draft draft, RuleFilter filter) {
        var evidence = Stream.ofNullable(review)
                .flatMap(found -> found.backtest().rules().stream())
                .collect(Collectors.toMap(one -> one.rule().id(), Function.<RuleEvidence>identity()));
        var promotions = review == null ? Map.<String, Promotion>of() : review.promotions();
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
                review != null,
                review == null ? 0 : review.backtest().quality().claims(),
                review != null && review.backtest().quality().isCalibrated(),
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
