package io.github.claimgauge.api.access;

import io.github.claimgauge.access.Unavailable;
import io.github.claimgauge.api.ErrorPage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Answers as controllers do if it cannot be found out who asks, as the database is away. */
final class Outage extends OncePerRequestFilter {

    private final HandlerExceptionResolver answers;

    Outage(HandlerExceptionResolver answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (Unavailable fault) {
            if (Refusals.isForPeople(request)) {
                ErrorPage.show(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            } else {
                answers.resolveException(request, response, null, fault);
            }
        }
    }
}
