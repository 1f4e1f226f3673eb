package io.github.claimgauge.api.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Slows down whoever tries passwords. Each address has a number of tries for one name, and a larger one for all names; tries
 * that fail use them up, and they come back with time. What is remembered is bounded: the longest unused is forgotten.
 */
final class Throttle {

    private static final int TRIES = 5;
    private static final int TRIES_OF_ADDRESS = 30;
    private static final Duration REFILL = Duration.ofMinutes(1);
    private static final int MOST = 20_000;

    private final Cache<List<String>, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final TimeMeter time;

    Throttle(TimeMeter time) {
        this.time = time;
    }

    /** How long to wait before the next try; empty if it may be made now. */
    Optional<Duration> wait(String name, String address) {
        var one = bucket(List.of(name, address), TRIES)
                .estimateAbilityToConsume(1)
                .getNanosToWaitForRefill();
        var all = bucket(List.of(address), TRIES_OF_ADDRESS)
                .estimateAbilityToConsume(1)
                .getNanosToWaitForRefill();
        var nanos = Math.max(one, all);
        return nanos == 0 ? Optional.empty() : Optional.of(Duration.ofNanos(nanos));
    }

    /** Counts a try that failed. */
    void failed(String name, String address) {
        bucket(List.of(name, address), TRIES).tryConsume(1);
        bucket(List.of(address), TRIES_OF_ADDRESS).tryConsume(1);
    }

    private Bucket bucket(List<String> key, int tries) {
        return buckets.get(key, any -> Bucket.builder()
                .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, REFILL))
                .withCustomTimePrecision(time)
                .build());
    }
}
