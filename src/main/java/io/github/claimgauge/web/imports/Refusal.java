package io.github.claimgauge.web.imports;

import io.github.claimgauge.claim.Fault;
import java.util.regex.Pattern;

/**
 * Something that was not taken in.
 *
 * @param where the line; before it which one of a list, since a whole list may stand in one line
 * @param field JSON pointer within the line or the list's element
 * @param message what is wrong
 */
record Refusal(String where, String field, String message) {

    private static final Pattern IN_LIST = Pattern.compile("/(?:(?:victims|posts|objects|response)/)?(\\d{1,9})(/.*)?");

    static Refusal of(long line, Fault fault) {
        var place = IN_LIST.matcher(fault.pointer());
        if (!place.matches()) {
            return new Refusal("line " + line, fault.pointer(), fault.message());
        }
        int count = Integer.parseInt(place.group(1)) + 1;
        var field = place.group(2) == null ? "" : place.group(2);
        return new Refusal("number " + count + ", line " + line, field, fault.message());
    }
}
