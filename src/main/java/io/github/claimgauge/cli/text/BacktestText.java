package io.github.claimgauge.cli.text;

import io.github.claimgauge.tuning.report.Results;
import io.github.claimgauge.tuning.report.Sentences;
import io.github.claimgauge.tuning.report.Tables;
import java.util.List;

/** Backtests as text for a terminal. */
public final class BacktestText {

    private BacktestText() {}

    /** All views, one below the other. */
    public static String of(List<Results> results, int width, Ink ink) {
        var page = new Page(width, ink);
        for (var result : results) {
            var quality = result.backtest().quality();
            page.heading(Sentences.title(result.backtest().view()));
            page.words(0, Sentences.rulebooks(result));
            page.words(0, Sentences.measured(quality));
            if (!quality.isCalibrated()) {
                page.words(0, Sentences.uncalibrated(quality));
            }
            table(Tables.quality(result), page);
            Tables.of(result).forEach(table -> table(table, page));
        }
        return page.toString();
    }

    private static void table(Tables.Table table, Page page) {
        page.heading(table.caption());
        Columns.of(table.heads(), table.rows()).forEach(page::line);
    }
}
