package io.github.claimgauge.api.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.stereotype.Component;

/** Turns requests away that are broken, whoever sends them: also those that ask for NUL, which no text in a database holds. */
@Component
final class Doorstep extends StrictHttpFirewall {

    /** Any method may come as far as the table of addresses, which knows those that there are. */
    Doorstep() {
        setUnsafeAllowAnyHttpMethod(true);
    }

    @Override
    public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
        var query = request.getQueryString();
        if (query != null && query.contains("%00")) {
            throw new RequestRejectedException("The query holds NUL");
        }
        return super.getFirewalledRequest(request);
    }
}
