package io.github.claimgauge.access;

import java.util.function.Supplier;

/** What is done within one is done wholly or not at all, and is kept once it has returned. */
public interface Transactions {

    /** For what needs none: the work is simply done. */
    Transactions NONE = new Transactions() {
        @Override
        public <T> T within(Supplier<T> work) {
            return work.get();
        }
    };

    /**
     * Does the work; joins the transaction that the thread is in already.
     *
     * @throws Unavailable if the database cannot be reached, or did not say whether it has kept the work
     */
    <T> T within(Supplier<T> work);

    /** The same for work that gives nothing. */
    default void run(Runnable work) {
        within(() -> {
            work.run();
            return true;
        });
    }
}
