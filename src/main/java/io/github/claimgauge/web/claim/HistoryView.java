package io.github.claimgauge.web.claim;

import io.github.claimgauge.casebook.filing.Filing;
import io.github.claimgauge.casebook.filing.History;
import io.github.claimgauge.score.Scale;
import io.github.claimgauge.web.Typeset;
import io.github.claimgauge.web.answer.Tone;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Assessments of a claim, the latest first.
 *
 * @param older number of the one before which there are older ones; 0 if there are none
 */
record HistoryView(List<Item> items, int older) {

    /** Most assessments on one page. */
    static final int MOST = 20;

    /** @param change what differs from the one before; null for the first */
    record Item(
            int number,
            String at,
            String by,
            String trigger,
            String asOf,
            Tone tone,
            @Nullable Comparison change) {}

    static HistoryView of(History history, Scale scale) {
        var items = new ArrayList<Item>();
        var before = history.before();
        for (var filing : history.filings()) {
            items.add(item(filing, before, scale));
            before = filing;
        }
        Collections.reverse(items);
        return new HistoryView(
                items, history.before() == null ? 0 : history.before().number() + 1);
    }

    private static Item item(Filing filing, @Nullable Filing before, Scale scale) {
        return new Item(
                filing.number(),
                Typeset.minute(filing.at()),
                filing.by(),
                Plain.sentence(filing.trigger()),
                filing.asOf().text(),
                Tone.of(filing.verdict().score(), scale),
                before == null ? null : Comparison.of(before, filing, scale));
    }
}
