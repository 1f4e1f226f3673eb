package io.github.claimgauge.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.claimgauge.access.Unavailable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class LocksTest {

    @RegisterExtension
    private static final H2Database H2 = new H2Database();

    @Test
    void areHadByOneTransactionUntilItHasEnded() {
        H2.database().run(() -> {
            Locks.take("one");
            Locks.take("one");

            assertThat(isFreeForAnother("one")).isFalse();
            assertThat(isFreeForAnother("two")).isTrue();
        });

        assertThat(isFreeForAnother("one")).isTrue();
    }

    @Test
    void areFreeAgainAfterARollback() {
        assertThatThrownBy(() -> H2.database().run(() -> {
                    Locks.take("one");
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");

        assertThat(isFreeForAnother("one")).isTrue();
    }

    @Test
    void areNotWaitedForForever() {
        H2.database().run(() -> {
            Locks.take("one");

            assertThat(CompletableFuture.supplyAsync(LocksTest::refusal).join()).isEqualTo("The database is busy");
        });
    }

    @Test
    void areNotTakenOutsideOfATransaction() {
        Locks.take("one");

        assertThat(isFreeForAnother("one")).isTrue();
    }

    private static String refusal() {
        try {
            H2.database().run(() -> Locks.take("one"));
            return "none";
        } catch (Unavailable busy) {
            return String.valueOf(busy.getMessage());
        }
    }

    private static boolean isFreeForAnother(String what) {
        return CompletableFuture.supplyAsync(() -> H2.database().within(() -> Locks.takeIfFree(what)))
                .join();
    }
}
