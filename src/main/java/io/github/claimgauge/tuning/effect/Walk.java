package io.github.claimgauge.tuning.effect;

import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.casebook.hits.Hit;
import io.github.claimgauge.casebook.hits.Hits;
import io.github.claimgauge.claim.Claim.Tlp;
import java.util.List;
import java.util.function.Consumer;

/** Goes through all claims in the order in which they were filed, page by page, so that memory stays as it is. */
final class Walk {

    /** Enough to read them fast, few enough to hold. */
    private static final int PAGE = 10_000;

    private Walk() {}

    static void through(Transactions transactions, Hits hits, Tlp ceiling, Consumer<Hit> reader) {
        List<Hit> page;
        long last = 0;
        do {
            long after = last;
            page = transactions.within(() -> hits.next(after, PAGE, ceiling));
            page.forEach(reader);
            last = page.isEmpty() ? after : page.get(page.size() - 1).claim();
        } while (page.size() == PAGE);
    }
}
