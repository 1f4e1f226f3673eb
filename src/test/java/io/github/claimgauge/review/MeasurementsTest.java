package io.github.claimgauge.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.claimgauge.access.Unavailable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

final class MeasurementsTest {

    @Test
    void areToldAtOnceWhereTheyTakeAMoment() {
        var measurements = new Measurements<String, Integer>(1, String::length);

        assertThat(measurements.get("four")).isEqualTo(4);
        assertThat(measurements.soon("four")).contains(4);
    }

    @Test
    void keepNobodyWaitingAndAreBegunOnce() {
        var go = new CountDownLatch(1);
        var begun = new AtomicInteger();
        var measurements = new Measurements<String, Integer>(1, text -> {
            begun.incrementAndGet();
            await(go);
            return text.length();
        });

        assertThat(measurements.soon("four")).isEmpty();
        assertThat(measurements.soon("four")).isEmpty();
        go.countDown();
        assertThat(measurements.get("four")).isEqualTo(4);
        assertThat(begun).hasValue(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    @RepeatedTest(300)
    void failAsMeasuringFailsAndAreTriedAgain() {
        var tries = new AtomicInteger();
        var measurements = new Measurements<String, Integer>(1, text -> {
            if (tries.incrementAndGet() == 1) {
                throw new Unavailable(new IllegalStateException("away"));
            }
            return text.length();
        });

        assertThatThrownBy(() -> measurements.get("four")).isInstanceOf(Unavailable.class);
        assertThat(measurements.get("four")).isEqualTo(4);
    }
}
