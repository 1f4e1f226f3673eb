package io.github.claimgauge.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Says in our words why a text could not be read as JSON, without quoting it and without the names of classes. */
final class Unreadable {

    private Unreadable() {}

    static String reason(JacksonException fault) {
        if (isTooLarge(fault)) {
            return "is too large: nested too deeply, or with too long a text, name, number or list of values";
        }
        if (isKeyTwice(fault)) {
            return "has the same key twice in one object";
        }
        return "is not well-formed JSON";
    }

    /** Whether it is no JSON at all, so that no place in it can be trusted. */
    static boolean isMalformed(JacksonException fault) {
        return !isTooLarge(fault) && !isKeyTwice(fault);
    }

    private static boolean isTooLarge(JacksonException fault) {
        return fault instanceof StreamConstraintsException;
    }

    private static boolean isKeyTwice(JacksonException fault) {
        var message = fault.getOriginalMessage();
        return message != null && message.startsWith("Duplicate");
    }
}
