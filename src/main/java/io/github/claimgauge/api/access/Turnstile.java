package io.github.claimgauge.api.access;

import io.github.claimgauge.api.ErrorPage;
import io.github.claimgauge.json.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets few at a time do what keeps the server busy for seconds, so that claims are scored meanwhile. Others wait for their turn,
 * and after a while are told to come again.
 */
final class Turnstile extends OncePerRequestFilter {

    private static final int AT_A_TIME = 2;
    private static final int TOO_MANY = 429;
    private static final String RETRY_SECONDS = "5";

    private final Semaphore places = new Semaphore(AT_A_TIME, true);
    private final Duration patience;

    /** @param patience how long somebody waits for a turn */
    Turnstile(Duration patience) {
        this.patience = patience;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Endpoints.isLengthy(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isTurn()) {
            refuse(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }

    private boolean isTurn() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Retry-After", RETRY_SECONDS);
        if (Refusals.isForPeople(request)) {
            ErrorPage.show(request, response, TOO_MANY);
        } else {
            Refusals.answer(
                    response,
                    Problem.of(
                            TOO_MANY,
                            "Too Many Requests",
                            "Other rules are being measured or tried out; nothing was done. Send it again in "
                                    + RETRY_SECONDS + " seconds"));
        }
    }
}
