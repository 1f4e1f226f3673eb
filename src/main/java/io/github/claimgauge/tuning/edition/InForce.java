package io.github.claimgauge.tuning.edition;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The edition in force. It is replaced whole: who has taken it finishes on it, and who takes it afterwards gets the next one.
 * Safe for many threads.
 */
public final class InForce {

    private final List<Consumer<Edition>> listeners = new CopyOnWriteArrayList<>();
    private volatile Edition edition;
    private volatile List<String> refused = List.of();

    public InForce(Edition first) {
        this.edition = first;
    }

    /** Take it once for each answer, so that no answer mixes two. */
    public Edition edition() {
        return edition;
    }

    /** Tells of each edition that takes the place of another, in their order. */
    public void onChange(Consumer<Edition> listener) {
        listeners.add(listener);
    }

    /** Puts another edition in force. */
    public synchronized void replace(Edition next) {
        boolean other = !next.version().equals(edition.version());
        edition = next;
        if (other) {
            listeners.forEach(listener -> listener.accept(next));
        }
    }

    /** What is wrong with other rules that should be in force and are not; empty if there are none. */
    public List<String> refused() {
        return refused;
    }

    void refuse(List<String> faults) {
        refused = List.copyOf(faults);
    }
}
