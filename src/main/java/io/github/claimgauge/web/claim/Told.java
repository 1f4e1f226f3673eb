package io.github.claimgauge.web.claim;

import io.github.claimgauge.casebook.Case;
import io.github.claimgauge.casebook.StaleRevision;

/**
 * What a change came to, said on the page once.
 *
 * @param undo number of the assessment to whose facts one click leads back; 0 if there is nothing to take back so
 * @param reopens whether one click takes the outcome back
 */
record Told(String words, int undo, boolean reopens) {

    /** A change to what the outcome is. */
    static Told of(String words) {
        return new Told(words, 0, false);
    }

    /** An outcome; to take back one that stands in the place of another would lose both. */
    static Told settled(String label, Case before) {
        return new Told("The outcome is recorded: " + label + ".", 0, before.outcome() == null);
    }

    /** A change to the facts. */
    static Told facts(String words, Case before, Case after) {
        boolean changed = after.latest().number() != before.latest().number();
        return changed
                ? new Told(words + " " + moved(before, after), before.latest().number(), false)
                : of("Nothing has changed: the claim said so already.");
    }

    /** An assessment by rules and memory of today. */
    static Told again(Case before, Case after) {
        return of(
                after.latest().number() == before.latest().number()
                        ? "Assessed anew: the answer is the same."
                        : "Assessed anew. " + moved(before, after));
    }

    private static String moved(Case before, Case after) {
        int was = before.latest().verdict().score();
        int is = after.latest().verdict().score();
        return was == is ? "The score stays " + is + " %." : "The score moved from " + was + " % to " + is + " %.";
    }

    /** What to do where somebody else was faster. */
    static String stale(StaleRevision fault) {
        return "Somebody else changed this claim meanwhile: it is at revision " + fault.current()
                + " now. Nothing was stored, and what you entered still stands in the form. Look at what changed, then"
                + " decide anew.";
    }
}
