package io.github.claimgauge.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.access.Unavailable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

final class TurnedAwayTest {

    private static final String HERE = "192.0.2.1";

    /** A database that can be taken away. */
    private static final class Switch implements Transactions {

        private boolean away;

        @Override
        public <T> T within(Supplier<T> work) {
            if (away) {
                throw new Unavailable(new IllegalStateException());
            }
            return work.get();
        }
    }

    private final Hands time = new Hands();
    private final Switch database = new Switch();
    private final List<String> told = new ArrayList<>();
    private final TurnedAway turnedAway = new TurnedAway(
            database,
            (who, action, subject, detail) ->
                    told.add(String.join(" ", who.name(), action, subject, String.valueOf(detail))),
            time);

    private void fail(int times, String address) {
        for (int i = 0; i < times; i++) {
            turnedAway.tell(TurnedAway.NOBODY, "login.failed", "user/jane", address);
        }
    }

    @Test
    void tellsOfTheSameAFewTimesAndThenCounts() {
        fail(10, HERE);
        time.move(Duration.ofHours(1));
        fail(1, HERE);

        assertThat(told)
                .containsExactly(
                        "nobody login.failed user/jane from 192.0.2.1",
                        "nobody login.failed user/jane from 192.0.2.1",
                        "nobody login.failed user/jane from 192.0.2.1",
                        "nobody login.failed user/jane from 192.0.2.1; 7 more were not told");
    }

    @Test
    void isNotFloodedFromManyAddresses() {
        for (int address = 0; address < 5_000; address++) {
            fail(1, "2001:db8::" + Integer.toHexString(address));
        }

        assertThat(told).hasSize(1_000);
    }

    @Test
    void countsWhatCouldNotBeStored() {
        database.away = true;
        fail(2, HERE);
        database.away = false;
        fail(1, HERE);

        assertThat(told).containsExactly("nobody login.failed user/jane from 192.0.2.1; 2 more were not told");
    }
}
