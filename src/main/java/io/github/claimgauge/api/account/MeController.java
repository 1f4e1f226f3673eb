package io.github.claimgauge.api.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.claimgauge.access.account.OwnPassword;
import io.github.claimgauge.access.account.OwnSecrets;
import io.github.claimgauge.api.Bodies;
import io.github.claimgauge.api.Callers;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells callers who they are here, and lets them change their password. */
@RestController
@RequestMapping(path = "/api/v1/me", produces = MediaType.APPLICATION_JSON_VALUE)
final class MeController {

    private final OwnSecrets secrets;
    private final Callers callers;

    MeController(OwnSecrets secrets, Callers callers) {
        this.secrets = secrets;
        this.callers = callers;
    }

    /** What a session has to send with everything that changes something, and in which header. */
    record Csrf(String header, String token) {}

    /** @param csrf left out unless there is a session */
    record Me(
            String name,
            String role,
            String tlp,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Csrf csrf) {}

    @GetMapping
    Me me(HttpServletRequest request) {
        var caller = callers.caller();
        var csrf = request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Csrf(token.getHeaderName(), token.getToken())
                : null;
        return new Me(caller.name(), caller.role().toString(), caller.ceiling().toString(), csrf);
    }

    @PutMapping(path = "/password", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> changePassword(HttpServletRequest request) throws IOException {
        var wanted = Bodies.read(request, OwnPassword.class);
        secrets.changePassword(callers.caller(), wanted, request.getRemoteAddr());
        return ResponseEntity.noContent().build();
    }
}
