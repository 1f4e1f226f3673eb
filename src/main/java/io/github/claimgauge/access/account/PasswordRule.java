package io.github.claimgauge.access.account;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a password must be like. */
final class PasswordRule {

    /** NIST SP 800-63B asks for length, and for no mixture of characters. */
    private static final int SHORTEST = 12;

    /** What bcrypt takes. */
    private static final int MOST_BYTES = 72;

    static final String WORDS = "must have at least " + SHORTEST + " characters and at most " + MOST_BYTES + " bytes";

    private PasswordRule() {}

    /** @param password none breaks no rule */
    static boolean isMetBy(@Nullable String password) {
        return password == null
                || password.codePointCount(0, password.length()) >= SHORTEST
                        && password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }
}
