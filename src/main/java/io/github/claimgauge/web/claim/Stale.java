package io.github.claimgauge.web.claim;

import io.github.claimgauge.casebook.StaleRevision;

/** What to do where somebody else was faster. */
final class Stale {

    private Stale() {}

    static String words(StaleRevision fault) {
        return "Somebody else changed this claim meanwhile: it is at revision " + fault.current()
                + " now. Nothing was stored,"
                + " and what you entered still stands in the form. Look at what changed, then decide anew.";
    }
}
