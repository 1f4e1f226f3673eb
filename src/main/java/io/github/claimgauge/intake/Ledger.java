package io.github.claimgauge.intake;

import io.github.claimgauge.intake.format.Format;
import io.github.claimgauge.intake.format.Item;
import io.github.claimgauge.intake.format.Warning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Counts what becomes of the claims of a file. */
final class Ledger {

    /** A file without end must not become a report without end; what is not listed is counted. */
    private static final int MOST_LISTED = 1000;

    private Format format = Format.CLAIMS;
    private final Map<Receipt.Result, Long> results = new EnumMap<>(Receipt.Result.class);
    private final List<Item.Refused> refusals = new ArrayList<>();
    private final List<Report.Kept> kept = new ArrayList<>();
    private final Map<Warning, Report.Told> told =
            new TreeMap<>(Comparator.comparing(Warning::kind).thenComparing(Warning::field));
    private long refused;
    private long keeping;

    void format(Format found) {
        format = found;
    }

    void refused(Item.Refused item) {
        refused++;
        if (refusals.size() < MOST_LISTED) {
            refusals.add(item);
        }
    }

    void taken(Receipt receipt) {
        results.merge(receipt.result(), 1L, Long::sum);
        var item = receipt.item();
        item.warnings().forEach(warning -> tell(warning, item.line()));
        if (!receipt.kept().isEmpty()) {
            keeping++;
            if (kept.size() < MOST_LISTED) {
                kept.add(new Report.Kept(
                        item.line(), Objects.requireNonNull(item.claim().id()), receipt.kept()));
            }
        }
    }

    private void tell(Warning warning, long line) {
        if (told.size() < MOST_LISTED || told.containsKey(warning)) {
            told.merge(warning, new Report.Told(warning, 1, line), Report.Told::and);
        }
    }

    Report report() {
        refusals.sort(Comparator.comparingLong(Item.Refused::line));
        kept.sort(Comparator.comparingLong(Report.Kept::line));
        return new Report(
                format,
                count(Receipt.Result.ACCEPTED),
                count(Receipt.Result.UPDATED),
                count(Receipt.Result.UNCHANGED),
                refused,
                refusals,
                keeping,
                kept,
                List.copyOf(told.values()));
    }

    private long count(Receipt.Result result) {
        return results.getOrDefault(result, 0L);
    }
}
