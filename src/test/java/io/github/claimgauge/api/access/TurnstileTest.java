package io.github.claimgauge.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

final class TurnstileTest {

    private final Turnstile turnstile = new Turnstile(Duration.ofMillis(20));

    private int answer(String path, FilterChain work) {
        var response = new MockHttpServletResponse();
        try {
            turnstile.doFilter(new MockHttpServletRequest("POST", path), response, work);
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
        return response.getStatus();
    }

    @Test
    void letsTwoInAndTellsOthersToComeAgainUntilOneIsOut() throws InterruptedException {
        var inside = new Semaphore(0);
        var end = new CountDownLatch(1);
        var others = Executors.newFixedThreadPool(2);
        for (int other = 0; other < 2; other++) {
            others.execute(() -> answer("/api/v1/backtests", (request, response) -> {
                inside.release();
                await(end);
            }));
        }
        inside.acquire(2);

        assertThat(answer("/api/v1/backtests", TurnstileTest::nothing)).isEqualTo(429);
        assertThat(answer("/api/v1/score", TurnstileTest::nothing)).isEqualTo(200);

        end.countDown();
        others.shutdown();
        assertThat(others.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(answer("/api/v1/backtests", TurnstileTest::nothing)).isEqualTo(200);
    }

    private static void nothing(Object request, Object response) {}

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
