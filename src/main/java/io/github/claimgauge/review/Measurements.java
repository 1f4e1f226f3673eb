package io.github.claimgauge.review;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * What takes long to measure. It is measured in the background from when somebody first asks for it, remembered for some
 * minutes, and measured anew behind whoever asks after a minute. Safe for many threads.
 */
final class Measurements<K, V> {

    /** Outcomes come one by one; what is this old misleads nobody. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    /** By then nobody has asked for long. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    /** Where there are few claims, nobody needs to come back for what is measured in a moment. */
    private static final long MOMENT_MS = 150;

    private final AsyncLoadingCache<K, V> measured;

    /** @param most that are remembered */
    Measurements(int most, Function<K, V> measure) {
        measured = Caffeine.newBuilder()
                .maximumSize(most)
                .refreshAfterWrite(FRESH)
                .expireAfterWrite(KEPT)
                .buildAsync(measure::apply);
    }

    /** Waits until it is measured. Throws what the measuring throws. */
    V get(K key) {
        var measuring = measured.get(key);
        return told(key, measuring, measuring);
    }

    /** Empty as long as it is being measured. Throws what the measuring throws. */
    Optional<V> soon(K key) {
        var measuring = measured.get(key);
        var soon = measuring.thenApply(Optional::of);
        return told(key, measuring, soon.completeOnTimeout(Optional.empty(), MOMENT_MS, TimeUnit.MILLISECONDS));
    }

    private <T> T told(K key, CompletableFuture<V> measuring, CompletableFuture<T> done) {
        try {
            return done.join();
        } catch (CompletionException fault) {
            // now, not some time later: who asks again is not told of the same failure
            measured.asMap().remove(key, measuring);
            if (fault.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw fault;
        }
    }
}
