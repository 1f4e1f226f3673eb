package io.github.claimgauge.storage;

import io.github.claimgauge.access.Transactions;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** A transaction that has not ended yet: others see nothing of it, and whoever is to change the same has to wait. */
public final class Underway {

    private Underway() {}

    /** Does the work; the transaction ends half a second after this has returned. */
    public static <T> CompletableFuture<T> begin(Transactions transactions, Supplier<T> work) {
        var begun = new CompletableFuture<>();
        var end = CompletableFuture.supplyAsync(() -> transactions.within(() -> {
            var result = work.get();
            begun.complete(null);
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            return result;
        }));
        CompletableFuture.anyOf(begun, end).join();
        return end;
    }
}
