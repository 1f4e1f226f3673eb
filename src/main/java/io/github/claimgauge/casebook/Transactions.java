package io.github.claimgauge.casebook;

import java.util.function.Supplier;

/** What is done within one is done wholly or not at all, and is kept once it has returned. */
public interface Transactions {

    /**
     * Does the work; joins the transaction that the thread is in already.
     *
     * @throws Unavailable if the database cannot be reached, or did not say whether it has kept the work
     */
    <T> T within(Supplier<T> work);
}
