package io.github.claimgauge.api;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.claim.Claim.Tlp;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Knows who makes the request at hand. */
@Component
public final class Callers {

    /** Whoever need not say who it is; where nobody must, nothing depends on the caller. */
    private static final Caller NOBODY = new Caller("nobody", Role.VIEWER, Tlp.CLEAR);

    /** The caller of the request that this thread answers. */
    public Caller caller() {
        var present = SecurityContextHolder.getContext().getAuthentication();
        return present != null && present.getPrincipal() instanceof Caller caller ? caller : NOBODY;
    }
}
