package io.github.claimgauge.tuning.report;

import com.google.common.hash.Hashing;
import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.tuning.Backtest;
import io.github.claimgauge.tuning.Point;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/** Backtests as one HTML page that needs nothing else: no script, no style sheet, no network. */
public final class BacktestPage {

    private static final String STYLE = "\n" + style();

    /** Content-Security-Policy under which the page looks as it should: nothing but its own style. */
    public static final String POLICY = "default-src 'none'; style-src 'sha256-" + digest(STYLE)
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final List<String> PERCENT = List.of("0 %", "25 %", "50 %", "75 %", "100 %");

    private final StringBuilder page = new StringBuilder();

    private BacktestPage() {}

    /** The whole page. */
    public static String of(List<Results> results) {
        var page = new BacktestPage();
        page.open();
        results.forEach(page::view);
        return page.page + "</main></body></html>\n";
    }

    private void open() {
        page.append(
                        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>ClaimGauge backtest</title>")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><style>")
                .append(STYLE)
                .append("</style></head><body><main><h1>Backtest</h1>\n");
    }

    private void view(Results results) {
        var backtest = results.backtest();
        page.append("<section><h2>").append(Html.text(title(backtest))).append("</h2>\n");
        paragraph(Sentences.rulebooks(results));
        paragraph(Sentences.measured(backtest.quality()));
        if (!backtest.quality().isCalibrated()) {
            paragraph(Sentences.uncalibrated(backtest.quality()));
        }
        table(Tables.quality(results));
        page.append("<div class=\"plots\">")
                .append(reliability(backtest))
                .append(roc(backtest))
                .append(histogram(backtest))
                .append("</div>\n<details><summary>The numbers of ROC and scores</summary>\n");
        Tables.charts(backtest).forEach(this::table);
        page.append("</details>\n");
        Tables.of(results).forEach(this::table);
        page.append("</section>\n");
    }

    private void table(Tables.Table table) {
        page.append(Html.table(table.caption(), table.heads(), table.rows()));
    }

    private void paragraph(String words) {
        page.append("<p>").append(Html.text(words)).append("</p>\n");
    }

    private static String title(Backtest backtest) {
        return Sentences.title(backtest.view());
    }

    private static String reliability(Backtest backtest) {
        var plot = new Plot("Reliability: what was said, and what came true", "likelihood said", "share that held")
                .ticks(PERCENT, PERCENT)
                .diagonal();
        backtest.bands().stream().filter(band -> band.held().of() > 0).forEach(band -> plot.whisker(
                        band.said(), band.held().low(), band.held().high())
                .dot(band.said(), band.held().value(), 3 + Math.sqrt(band.held().of())));
        return plot.toString();
    }

    private static String roc(Backtest backtest) {
        return new Plot("ROC: true claims found for false ones believed", "false ones believed", "true ones found")
                .ticks(PERCENT, PERCENT)
                .diagonal()
                .line(backtest.roc().stream().map(BacktestPage::place).toList())
                .toString();
    }

    private static double[] place(Point point) {
        return new double[] {point.falseAlarms(), point.found()};
    }

    private static String histogram(Backtest backtest) {
        var held = Histogram.of(backtest, Label.CONFIRMED);
        var others = Histogram.of(backtest, Label.REFUTED);
        int most = Math.max(1, Math.max(held.most(), others.most()));
        var plot = new Plot("Scores: confirmed (solid) and refuted (outlined)", "score", "claims")
                .ticks(List.of("0", "25", "50", "75", "100"), List.of("0", Integer.toString(most)));
        for (int bin = 0; bin < Histogram.BINS; bin++) {
            double from = (double) bin / Histogram.BINS;
            double middle = from + 0.5 / Histogram.BINS;
            plot.bar("held", from, middle, (double) held.counts().get(bin) / most);
            plot.bar(
                    "other",
                    middle,
                    from + 1.0 / Histogram.BINS,
                    (double) others.counts().get(bin) / most);
        }
        return plot.toString();
    }

    private static String digest(String style) {
        var hash = Hashing.sha256().hashString(style, StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(hash.asBytes());
    }

    private static String style() {
        try (var stream = BacktestPage.class.getResourceAsStream("backtest.css")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
