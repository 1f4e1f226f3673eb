package io.github.claimgauge.storage.account;

import io.github.claimgauge.access.account.PasswordHash;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Passwords by bcrypt; the name of the way is kept with each, so that a better one can follow. */
public final class SlowHash implements PasswordHash {

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    @Override
    public String encode(String password) {
        return String.valueOf(encoder.encode(password));
    }

    @Override
    public boolean matches(String password, String encoded) {
        return encoder.matches(password, encoded);
    }
}
