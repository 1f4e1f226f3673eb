package io.github.claimgauge.api.actor;

import io.github.claimgauge.api.Parameters;
import io.github.claimgauge.api.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What a request for a list of actors says: which, and which part of them.
 *
 * @param q part of a name; null for all
 * @param after id of the last actor of the page before; null for the first page
 * @param limit at most how many
 */
record ActorParameters(@Nullable String q, @Nullable String after, int limit) {

    private static final int USUAL = 50;
    private static final int MOST = 500;
    private static final int LONGEST = 300;

    /** @throws Refused with everything that is wrong */
    static ActorParameters of(MultiValueMap<String, String> parameters) {
        var given = new Parameters(parameters, "q", "after", "limit");
        int limit = given.number("limit", USUAL, MOST);
        var wanted = new ActorParameters(text("q", given), text("after", given), limit);
        given.orThrow();
        return wanted;
    }

    private static @Nullable String text(String name, Parameters given) {
        var text = given.text(name);
        given.check(
                text == null || !text.isBlank() && text.length() <= LONGEST && text.indexOf('\0') < 0,
                name + " must have 1 to " + LONGEST + " characters");
        return text;
    }
}
