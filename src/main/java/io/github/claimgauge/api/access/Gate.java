package io.github.claimgauge.api.access;

import io.github.claimgauge.access.Caller;
import java.util.function.Supplier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Lets those in who have what the table of endpoints asks for, and nobody where it asks for nothing. */
@Component
final class Gate implements AuthorizationManager<RequestAuthorizationContext> {

    private final Locality locality;

    Gate(Locality locality) {
        this.locality = locality;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends Authentication> present, RequestAuthorizationContext context) {
        var request = context.getRequest();
        return new AuthorizationDecision(Endpoints.need(request)
                .filter(need -> need == Need.NOBODY
                        || need == Need.LOCAL && locality.isLocal(request)
                        || present.get().getPrincipal() instanceof Caller caller && need.isMetBy(caller.role()))
                .isPresent());
    }
}
