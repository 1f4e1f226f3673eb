package io.github.claimgauge.web.queue;

import org.jspecify.annotations.Nullable;

/**
 * Something that was clicked in a row.
 *
 * @param id of the claim
 * @param revision that the row shows; null for any
 * @param view of the queue, as in its address; null for all claims
 * @param inPlace true if the row alone is wanted, and not the page
 */
record Click(
        String id,
        @Nullable Long revision,
        @Nullable String view,
        @Nullable Boolean inPlace) {

    boolean isInPlace() {
        return Boolean.TRUE.equals(inPlace);
    }

    /** Where the queue is shown as it was, at this claim. */
    String back() {
        return View.read(view == null ? "" : view).address() + "#" + Row.anchor(id);
    }
}
