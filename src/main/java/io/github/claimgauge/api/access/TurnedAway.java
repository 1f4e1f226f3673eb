package io.github.claimgauge.api.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.access.Trail;
import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.access.Unavailable;
import io.github.claimgauge.claim.Claim.Tlp;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Tells the trail of those who were turned away: a few times for the same, and so often at all that nobody can fill the
 * database. The next entry says how many were not told. Never told is what somebody typed, which may be a password.
 */
final class TurnedAway {

    /** Whoever has not shown who it is. */
    static final String NOBODY = Caller.nobody().name();

    private static final int OF_THE_SAME = 3;
    private static final int AT_ALL = 1_000;
    private static final Duration REFILL = Duration.ofHours(1);
    private static final int MOST = 20_000;

    private final Transactions transactions;
    private final Trail trail;
    private final TimeMeter time;
    private final Cache<List<String>, Bucket> same =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Bucket all;
    private final AtomicLong untold = new AtomicLong();

    TurnedAway(Transactions transactions, Trail trail, TimeMeter time) {
        this.transactions = transactions;
        this.trail = trail;
        this.time = time;
        this.all = bucket(AT_ALL);
    }

    /** @param subject what it was about, in words of ours */
    void tell(String who, String action, String subject, String address) {
        var one = same.get(List.of(who, action, subject, address), any -> bucket(OF_THE_SAME));
        if (one.tryConsume(1) && all.tryConsume(1)) {
            add(who, action, subject, address);
        } else {
            untold.incrementAndGet();
        }
    }

    private void add(String who, String action, String subject, String address) {
        long left = untold.getAndSet(0);
        var detail = "from " + address + (left == 0 ? "" : "; " + left + " more were not told");
        try {
            transactions.run(() -> trail.add(new Caller(who, Role.VIEWER, Tlp.CLEAR), action, subject, detail));
        } catch (Unavailable fault) {
            untold.addAndGet(left + 1);
        }
    }

    private Bucket bucket(int entries) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(entries).refillGreedy(entries, REFILL))
                .withCustomTimePrecision(time)
                .build();
    }
}
