package io.github.claimgauge.web.queue;

import io.github.claimgauge.casebook.Page;
import io.github.claimgauge.casebook.Query;
import org.jspecify.annotations.Nullable;

/**
 * The way to the pages before and after.
 *
 * @param back address of the page before; null on the first
 * @param on address of the page after; null on the last
 */
record Paging(@Nullable String back, @Nullable String on, String backWords, String onWords) {

    /** @param page in the direction in which it was read: backwards, what it calls next comes before */
    static Paging of(View view, Query query, Page page) {
        var first = page.first();
        var next = page.next();
        var behind = view.isBackwards() ? first : next;
        var before = view.isBackwards() ? next : view.isFirst() ? null : first;
        return new Paging(
                before == null ? null : view.before(query, before).address(),
                behind == null ? null : view.after(query, behind).address(),
                words(query, true),
                words(query, false));
    }

    private static String words(Query query, boolean back) {
        boolean more = query.descending() == back;
        return switch (query.sort()) {
            case CLAIMED, CHANGED -> more ? "Newer" : "Older";
            case SCORE -> more ? "Higher" : "Lower";
        };
    }
}
