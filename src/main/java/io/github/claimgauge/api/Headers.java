package io.github.claimgauge.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells browsers to take nothing for what it is not, and to run no script but our own. First, so that refusals have it, too. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Headers extends OncePerRequestFilter {

    /** What is for programs needs nothing. */
    private static final String PROGRAMS = "default-src 'none'; frame-ancestors 'none'";

    private static final String PAGES = pages("style-src 'self'");

    /** Swagger UI sets styles in the page. */
    private static final String DOCS = pages("style-src 'self' 'unsafe-inline'");

    private static String pages(String styles) {
        return "default-src 'none'; script-src 'self'; " + styles + "; img-src 'self' data:; connect-src 'self'; "
                + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Content-Security-Policy", policy(request.getRequestURI()));
        response.setHeader("Referrer-Policy", "no-referrer");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        chain.doFilter(request, new WithoutFileName(response));
    }

    /**
     * Ids have dots, and the framework takes what stands behind the last for the ending of a file that somebody may be made to
     * download; so it names one. Browsers show what we answer, since it says what it is.
     */
    private static final class WithoutFileName extends HttpServletResponseWrapper {

        WithoutFileName(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (!name.equals(HttpHeaders.CONTENT_DISPOSITION) || !value.equals("inline;filename=f.txt")) {
                super.addHeader(name, value);
            }
        }
    }

    private static String policy(String path) {
        if (path.startsWith("/api/") || path.startsWith("/actuator")) {
            return PROGRAMS;
        }
        return path.startsWith("/docs") ? DOCS : PAGES;
    }
}
