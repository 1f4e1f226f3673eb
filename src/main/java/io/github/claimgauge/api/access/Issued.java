package io.github.claimgauge.api.access;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.claim.Words;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/**
 * Which claims of an issuer's token say what.
 *
 * @param name claim with the name of the user; where it is absent, the subject is taken
 * @param roles claim with one role or several, of which the highest counts; {@code a.b} is b within a
 * @param tlp claim with the most restricted marking that the user may see; where it is absent, amber; what it says
 *     that is no marking counts as clear
 */
@ConfigurationProperties("claimgauge.oidc")
record Issued(
        @DefaultValue("preferred_username") String name,
        @DefaultValue("roles") String roles,
        @DefaultValue("tlp") String tlp) {

    /** Set before names that an issuer gives, so that none is taken for a user who is kept here. */
    private static final String ELSEWHERE = "oidc:";

    /** What can be kept and shown as the name of who did something. */
    private static final Pattern NAME = Pattern.compile("\\P{C}{1,190}");

    /** @throws InvalidBearerTokenException if the token gives no role, or no name */
    Admitted admitted(Jwt token) {
        var role = words(token, roles)
                .flatMap(word -> Words.one(Role.values(), word).stream())
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new InvalidBearerTokenException("The token gives no role here"));
        var ceiling = words(token, tlp)
                .map(word -> Words.one(Tlp.values(), word).orElse(Tlp.CLEAR))
                .min(Comparator.naturalOrder())
                .orElse(Tlp.UNMARKED);
        var named = words(token, name).findFirst().orElse(token.getSubject());
        if (named == null || !NAME.matcher(named).matches()) {
            throw new InvalidBearerTokenException("The token names nobody by 1 to 190 visible characters");
        }
        return Admitted.byToken(new Caller(ELSEWHERE + named, role, ceiling));
    }

    private static Stream<String> words(Jwt token, String path) {
        @Nullable Object value = token.getClaims();
        for (var step : path.split("\\.", -1)) {
            value = value instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return value instanceof Collection<?> several
                ? several.stream().map(String::valueOf)
                : Stream.ofNullable(value).map(String::valueOf);
    }
}
