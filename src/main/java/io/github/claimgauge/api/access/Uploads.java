package io.github.claimgauge.api.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away whoever may not send files, before anybody looks for a token in what is sent: that reads, and keeps on disk, all of
 * it.
 */
final class Uploads extends OncePerRequestFilter {

    private final StillAdmitted admitted;
    private final Gate gate;
    private final Refusals refusals;

    Uploads(StillAdmitted admitted, Gate gate, Refusals refusals) {
        this.admitted = admitted;
        this.gate = gate;
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var present = admitted.present();
        if (present.isEmpty()) {
            refusals.commence(request, response, new InsufficientAuthenticationException("Nobody is asked here"));
        } else if (gate.authorize(present::get, new RequestAuthorizationContext(request))
                .isGranted()) {
            chain.doFilter(request, response);
        } else {
            refusals.handle(request, response, new AccessDeniedException("This caller may not send it"));
        }
    }
}
