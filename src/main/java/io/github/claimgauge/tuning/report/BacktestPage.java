package io.github.claimgauge.tuning.report;

import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Backtests as one HTML page that needs nothing else: no script, no style sheet, no network. */
public final class BacktestPage {

    private static final String STYLE = "\n" + style();

    /** Content-Security-Policy under which the page looks as it should: nothing but its own style. */
    public static final String POLICY = "default-src 'none'; style-src 'sha256-" + digest(STYLE)
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

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
        page.append("<section><h2>")
                .append(Html.text(Sentences.title(backtest.view())))
                .append("</h2>\n");
        paragraph(Sentences.rulebooks(results));
        paragraph(Sentences.measured(backtest.quality()));
        if (!backtest.quality().isCalibrated()) {
            paragraph(Sentences.uncalibrated(backtest.quality()));
        }
        table(Tables.quality(results));
        var roc = Chart.roc(backtest);
        var histogram = Chart.histogram(backtest);
        page.append("<div class=\"plots\">")
                .append(Html.plot(Chart.reliability(backtest).plot()))
                .append(Html.plot(roc.plot()))
                .append(Html.plot(histogram.plot()))
                .append("</div>\n<details><summary>The numbers of ROC and scores</summary>\n");
        table(histogram.table());
        table(roc.table());
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

    private static String digest(String style) {
        var hash = Hashing.sha256().hashString(style, StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(hash.asBytes());
    }

    private static String style() {
        try {
            return Resources.toString(
                    Resources.getResource(BacktestPage.class, "backtest.css"), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
