package io.github.claimgauge.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Says in our words why a text could not be read as JSON, without quoting it and without the names of classes. */
final class Unreadable {

    private Unreadable() {}

    static String reason(JacksonException fault) {
        if (fault instanceof StreamConstraintsException) {
            return "is too large: nested too deeply, or with too long a text, name, number or list of values";
        }
        var message = fault.getOriginalMessage();
        if (message != null && message.startsWith("Duplicate")) {
            return "has the same key twice in one object";
        }
        return "is not well-formed JSON";
    }
}
