package io.github.claimgauge.casebook.registry;

import io.github.claimgauge.claim.InvalidInput;
import java.nio.charset.StandardCharsets;

/**
 * Something that an import said and the registry has no place for.
 *
 * @param actor of whom it was said
 * @param field where it stood
 * @param value what was said: its beginning, if it is long
 */
public record Unmapped(String actor, String field, String value) {

    private static final int LONGEST = 200;

    public Unmapped {
        actor = fit(actor);
        value = fit(value);
    }

    /** A whole entry that can be no actor, and why. */
    public static Unmapped entry(String actor, InvalidInput invalid) {
        var fault = invalid.faults().get(0);
        return new Unmapped(actor, "entry", fault.pointer() + " " + fault.message());
    }

    /** A report must be readable whatever was said: half of a surrogate pair becomes a question mark. */
    private static String fit(String text) {
        var beginning = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        return new String(beginning.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
