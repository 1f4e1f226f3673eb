package io.github.claimgauge.access.account;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** Makes up what nobody can guess. */
final class Secrets {

    /** What a key begins with, so that it is known for one wherever it turns up. */
    static final String KEY = "cg_";

    private final SecureRandom random = new SecureRandom();

    /** A password of 120 bits. */
    String password() {
        return text(15);
    }

    /** A key of 256 bits. */
    String key() {
        return KEY + text(32);
    }

    private String text(int bytes) {
        var secret = new byte[bytes];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** A key cannot be guessed, so that a quick hash does. */
    static String hash(String key) {
        return Hashing.sha256().hashString(key, StandardCharsets.UTF_8).toString();
    }
}
