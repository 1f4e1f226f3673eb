package io.github.claimgauge.access.account;

import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.InvalidClaim;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a request, so that all faults are told at once. */
final class Demands {

    /** NIST SP 800-63B asks for length, and for no mixture of characters. */
    private static final int SHORTEST = 12;

    /** What bcrypt takes. */
    private static final int MOST_BYTES = 72;

    private final List<Fault> faults = new ArrayList<>();

    Demands that(String name, boolean holds, String message) {
        if (!holds) {
            faults.add(new Fault("/" + name, message));
        }
        return this;
    }

    Demands password(String name, @Nullable String password) {
        return that(
                name,
                password == null
                        || password.codePointCount(0, password.length()) >= SHORTEST
                                && password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES,
                "must have at least " + SHORTEST + " characters and at most " + MOST_BYTES + " bytes");
    }

    void orThrow() {
        if (!faults.isEmpty()) {
            throw new InvalidClaim(faults);
        }
    }
}
