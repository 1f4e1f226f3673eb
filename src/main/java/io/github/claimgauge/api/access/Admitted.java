package io.github.claimgauge.api.access;

import io.github.claimgauge.access.Caller;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Somebody who has shown who it is. What the caller may do is in {@link Caller}, and in no authorities. */
final class Admitted extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    /** What the caller showed. */
    enum By {
        PASSWORD,
        KEY,
        TOKEN
    }

    private final transient Caller caller;
    private final By by;
    private final @Nullable Instant passwordSince;

    private Admitted(Caller caller, By by, @Nullable Instant passwordSince) {
        super(List.of());
        this.caller = caller;
        this.by = by;
        this.passwordSince = passwordSince;
        setAuthenticated(true);
    }

    static Admitted byPassword(Caller caller, Instant passwordSince) {
        return new Admitted(caller, By.PASSWORD, passwordSince);
    }

    static Admitted byKey(Caller caller) {
        return new Admitted(caller, By.KEY, null);
    }

    static Admitted byToken(Caller caller) {
        return new Admitted(caller, By.TOKEN, null);
    }

    By by() {
        return by;
    }

    /** When the password that was shown was set; null if none was shown. */
    @Nullable
    Instant passwordSince() {
        return passwordSince;
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }

    @Override
    public String getName() {
        return caller.name();
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }
}
