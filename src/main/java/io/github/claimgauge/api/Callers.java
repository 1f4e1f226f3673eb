package io.github.claimgauge.api;

import io.github.claimgauge.access.Caller;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Knows who makes the request at hand. */
@Component
public final class Callers {

    /** The caller of the request that this thread answers. */
    public Caller caller() {
        var present = SecurityContextHolder.getContext().getAuthentication();
        return present != null && present.getPrincipal() instanceof Caller caller ? caller : Caller.nobody();
    }
}
