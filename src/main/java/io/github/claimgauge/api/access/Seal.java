package io.github.claimgauge.api.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Stands for a password and the hash that it was checked against, and tells neither. */
record Seal(String value) {

    private static final String ALGORITHM = "HmacSHA256";

    /** Makes seals by a secret of its own, so that they mean nothing elsewhere. */
    static final class Maker {

        private final SecretKeySpec secret;

        Maker() {
            var bytes = new byte[32];
            new SecureRandom().nextBytes(bytes);
            secret = new SecretKeySpec(bytes, ALGORITHM);
        }

        Seal of(String password, String encoded) {
            try {
                var mac = Mac.getInstance(ALGORITHM);
                mac.init(secret);
                mac.update(encoded.getBytes(StandardCharsets.UTF_8));
                mac.update((byte) 0);
                return new Seal(new String(
                        mac.doFinal(password.getBytes(StandardCharsets.UTF_8)), StandardCharsets.ISO_8859_1));
            } catch (GeneralSecurityException fault) {
                throw new IllegalStateException(fault);
            }
        }
    }
}
