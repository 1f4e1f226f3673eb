package io.github.claimgauge.tuning.effect;

import io.github.claimgauge.casebook.Transactions;
import java.util.function.Supplier;

/** There is no database, and so nothing to be held together. */
final class AtOnce implements Transactions {

    @Override
    public <T> T within(Supplier<T> work) {
        return work.get();
    }
}
