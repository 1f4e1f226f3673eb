package io.github.claimgauge.web.queue;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.casebook.Case;
import io.github.claimgauge.casebook.Casebook;
import io.github.claimgauge.casebook.Entry;
import io.github.claimgauge.casebook.Query;
import io.github.claimgauge.casebook.listing.InvalidParameters;
import io.github.claimgauge.json.AnswerReader;
import io.github.claimgauge.score.Scale;
import io.github.claimgauge.tuning.edition.InForce;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays claims out in rows. */
@Component
final class Desk {

    private final Casebook casebook;
    private final InForce inForce;

    Desk(Casebook casebook, InForce inForce) {
        this.casebook = casebook;
        this.inForce = inForce;
    }

    Queue queue(Caller caller, View view) {
        try {
            return queue(caller, view, view.query());
        } catch (InvalidParameters invalid) {
            return Queue.faulty(view, scale(), invalid.faults());
        }
    }

    private Queue queue(Caller caller, View view, Query query) {
        if (!view.isBackwards()) {
            var page = casebook.page(caller, query);
            return queue(caller, view, page.entries(), Paging.of(view, query, page));
        }
        var page = casebook.page(caller, turned(query));
        var entries = new ArrayList<>(page.entries());
        Collections.reverse(entries);
        return queue(caller, view, entries, Paging.of(view, query, page));
    }

    private Queue queue(Caller caller, View view, List<Entry> entries, Paging paging) {
        boolean empty = entries.isEmpty() && view.isUsual() && isEmpty(caller);
        return Queue.of(view, scale(), rows(caller, entries), paging, empty);
    }

    private boolean isEmpty(Caller caller) {
        var any = View.of(Map.of()).whateverTheOutcome().query();
        return casebook.page(caller, any).entries().isEmpty();
    }

    private static Query turned(Query query) {
        return new Query(query.filter(), query.sort(), !query.descending(), query.limit(), query.after());
    }

    /** What to find out next is read for those alone that wait for it. */
    private List<Row> rows(Caller caller, List<Entry> entries) {
        var scale = scale();
        var open = casebook.all(
                caller,
                entries.stream().filter(Entry::needsCheck).map(Entry::id).toList());
        return entries.stream()
                .map(entry -> Row.of(entry, scale, check(open, entry.id(), scale)))
                .toList();
    }

    /** The one claim, as its row shows it. */
    Row row(Case found) {
        var entry = Entry.of(found);
        return Row.of(
                entry, scale(), entry.needsCheck() ? check(Map.of(found.id(), found), found.id(), scale()) : null);
    }

    private static @Nullable Check check(Map<String, Case> open, String id, Scale scale) {
        return Optional.ofNullable(open.get(id))
                .flatMap(found -> AnswerReader.nextCheck(found.latest().answer()))
                .map(check -> Check.of(check, scale))
                .orElse(null);
    }

    private Scale scale() {
        return inForce.edition().rulebook().scale();
    }
}
