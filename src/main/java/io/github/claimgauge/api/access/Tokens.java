package io.github.claimgauge.api.access;

import io.github.claimgauge.access.account.KeyRing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** Admits programs by a key, and whoever brings a token of the issuer that is trusted, if one is. */
final class Tokens implements AuthenticationConverter, AuthenticationManager {

    static final String KEY_HEADER = "X-API-Key";

    private final KeyRing keys;
    private final Optional<AuthenticationManager> issued;
    private final DefaultBearerTokenResolver bearer = new DefaultBearerTokenResolver();

    /** @param issued checks tokens; empty if no issuer is trusted */
    Tokens(KeyRing keys, Optional<AuthenticationManager> issued) {
        this.keys = keys;
        this.issued = issued;
    }

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        var key = request.getHeader(KEY_HEADER);
        var token = bearer.resolve(request);
        if (key != null && request.getHeader("Authorization") != null) {
            throw new InvalidBearerTokenException("Send one of the headers Authorization and X-API-Key, not both");
        }
        if (key != null) {
            return new BearerTokenAuthenticationToken(KeyRing.isKey(key) ? key : "no key");
        }
        return token == null ? null : new BearerTokenAuthenticationToken(token);
    }

    @Override
    public Authentication authenticate(Authentication shown) {
        var token = ((BearerTokenAuthenticationToken) shown).getToken();
        if (!KeyRing.isKey(token) && issued.isPresent()) {
            return issued.get().authenticate(shown);
        }
        return keys.caller(token)
                .map(Admitted::byKey)
                .orElseThrow(() -> new InvalidBearerTokenException("The key is unknown, expired or revoked"));
    }
}
