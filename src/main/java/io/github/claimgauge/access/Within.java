package io.github.claimgauge.access;

import java.util.function.Supplier;

/** Does work within one transaction: wholly or not at all. */
public interface Within {

    <T> T transaction(Supplier<T> work);
}
