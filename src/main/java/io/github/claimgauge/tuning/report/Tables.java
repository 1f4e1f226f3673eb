package io.github.claimgauge.tuning.report;

import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.tuning.Ablation;
import io.github.claimgauge.tuning.Backtest;
import io.github.claimgauge.tuning.BandTally;
import io.github.claimgauge.tuning.CoFiring;
import io.github.claimgauge.tuning.Moved;
import io.github.claimgauge.tuning.Period;
import io.github.claimgauge.tuning.RuleEvidence;
import io.github.claimgauge.tuning.report.Results.Against;
import io.github.claimgauge.tuning.report.Sentences.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a backtest found, in rows that every report for people has alike. */
public final class Tables {

    private Tables() {}

    /** Cells are text; the first of each row names it. */
    public record Table(String caption, List<String> heads, List<List<String>> rows) {}

    /** The tables of one view; those that would be empty are left out. */
    public static List<Table> of(Results results) {
        var backtest = results.backtest();
        var tables = new ArrayList<Table>();
        tables.add(bands(backtest));
        tables.add(rules(backtest));
        tables.add(coFiring(backtest));
        tables.add(ablations(backtest));
        results.against().ifPresent(against -> tables.add(moved(against.moved())));
        tables.removeIf(table -> table.rows().isEmpty());
        return tables;
    }

    /** The measures of quality, compared if there is something to compare with. */
    public static Table quality(Results results) {
        var heads = results.against().isPresent()
                ? List.of("Measure", "This rulebook", "Against", "Difference")
                : List.of("Measure", "This rulebook");
        var now = Sentences.measures(results.backtest().quality());
        var before =
                results.against().map(Against::backtest).map(Backtest::quality).map(Sentences::measures);
        var rows = IntStream.range(0, now.size())
                .mapToObj(index -> measure(now.get(index), before.map(others -> others.get(index))))
                .toList();
        return new Table("Quality", heads, rows);
    }

    private static List<String> measure(Measure now, Optional<Measure> before) {
        return before.map(other -> List.of(now.title(), now.text(), other.text(), now.less(other)))
                .orElse(List.of(now.title(), now.text()));
    }

    static Table bands(Backtest backtest) {
        var heads = Stream.concat(
                        Stream.of("Band", "Said", "Held (95 % interval)"),
                        Arrays.stream(Label.values()).map(Label::toString))
                .toList();
        return new Table(
                "Calibration and outcomes by band",
                heads,
                backtest.bands().stream().map(Tables::band).toList());
    }

    private static List<String> band(BandTally tally) {
        var cells =
                new ArrayList<>(List.of(tally.band().words(), percent(tally.said()), Numerals.percent(tally.held())));
        for (var label : Label.values()) {
            cells.add(Objects.requireNonNull(tally.outcomes().get(label)).toString());
        }
        return cells;
    }

    static Table histogram(Backtest backtest) {
        var held = Histogram.of(backtest, Label.CONFIRMED);
        var others = Histogram.of(backtest, Label.REFUTED);
        return new Table(
                "Scores of confirmed and refuted claims",
                List.of("Score", "Confirmed", "Refuted"),
                IntStream.range(0, Histogram.BINS)
                        .mapToObj(bin -> List.of(
                                Histogram.words(bin),
                                Integer.toString(held.counts().get(bin)),
                                Integer.toString(others.counts().get(bin))))
                        .toList());
    }

    static Table roc(Backtest backtest) {
        return new Table(
                "ROC: if every claim from a score on were believed",
                List.of("True ones found", "False ones believed"),
                backtest.roc().stream()
                        .map(point -> List.of(percent(point.found()), percent(point.falseAlarms())))
                        .toList());
    }

    static Table moves(SortedMap<Integer, Integer> differences) {
        return new Table(
                "Claims by how far their score would move",
                List.of("Score", "Claims"),
                differences.entrySet().stream()
                        .map(move -> List.of(Numerals.signed(move.getKey()), Integer.toString(move.getValue())))
                        .toList());
    }

    static Table overTime(List<Period> periods) {
        return new Table(
                "Quality by when claims were made",
                List.of("Made in", "Claims", "Confirmed", "Brier score", "AUC"),
                periods.stream()
                        .map(period -> List.of(
                                period.name(),
                                Integer.toString(period.quality().claims()),
                                Integer.toString(period.quality().held()),
                                Numerals.decimals(3, period.quality().brier()),
                                Numerals.decimals(2, period.quality().auc())))
                        .toList());
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "–" : Numerals.decimals(0, 100 * share) + " %";
    }

    /** What the claims say about each rule that was assessed on one of them. */
    public static Table rules(Backtest backtest) {
        return new Table(
                "Rules: hits among claims that could be assessed, and the weight that these cases alone would give",
                List.of(
                        "Rule",
                        "Weight",
                        "Hits, confirmed",
                        "Hits, refuted",
                        "Cases alone",
                        "95 % interval",
                        "Verdict"),
                backtest.rules().stream()
                        .filter(rule -> rule.held().count() + rule.others().count() > 0)
                        .map(Tables::rule)
                        .toList());
    }

    private static List<String> rule(RuleEvidence evidence) {
        return List.of(
                evidence.rule().id() + (evidence.rule().status() == Rule.Status.TRIAL ? " (on trial)" : ""),
                Numerals.signed(evidence.rule().weight()),
                Numerals.count(evidence.held()),
                Numerals.count(evidence.others()),
                Numerals.signed(1, evidence.points()),
                Numerals.interval(evidence),
                verdict(evidence));
    }

    private static String verdict(RuleEvidence evidence) {
        if (Double.isNaN(evidence.points())) {
            return "–";
        }
        return evidence.contradicts() ? "look at it" : "fits";
    }

    /** Rules that may count one fact twice. */
    public static Table coFiring(Backtest backtest) {
        return new Table(
                "Rules that hit nearly the same claims: maybe one fact counted twice",
                List.of("Rule", "and", "Both hit", "of those that either hits"),
                backtest.coFiring().stream().map(Tables::pair).toList());
    }

    private static List<String> pair(CoFiring pair) {
        return List.of(
                pair.one().id(), pair.other().id(), Integer.toString(pair.both()), Integer.toString(pair.either()));
    }

    /** What each rule is good for. */
    public static Table ablations(Backtest backtest) {
        return new Table(
                "What would be without a rule (log loss and Brier score: plus means that the rule helps)",
                List.of("Rule", "Hits", "Log loss", "Brier score", "AUC"),
                backtest.ablations().stream()
                        .sorted(Comparator.comparingDouble(Ablation::logLoss)
                                .thenComparing(ablation -> ablation.rule().id()))
                        .map(Tables::ablation)
                        .toList());
    }

    private static List<String> ablation(Ablation ablation) {
        return List.of(
                ablation.rule().id(),
                Integer.toString(ablation.hits()),
                Numerals.difference(4, ablation.logLoss()),
                Numerals.difference(4, ablation.brier()),
                Numerals.difference(4, ablation.auc()));
    }

    private static Table moved(List<Moved> moved) {
        return new Table(
                "Claims in another band than before",
                List.of("Claim", "Outcome", "Before", "After", "From", "To"),
                moved.stream()
                        .map(one -> List.of(
                                one.after().claim(),
                                one.after().outcome().toString(),
                                Integer.toString(one.before().score()),
                                Integer.toString(one.after().score()),
                                one.before().band().words(),
                                one.after().band().words()))
                        .toList());
    }
}
