package io.github.claimgauge.api.access;

import java.util.Set;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * An address, and what a caller needs there.
 *
 * @param methods GET includes HEAD
 * @param personal whether its answer depends on who asks, even where nobody has to say so
 * @param lengthy whether it can keep the server busy for seconds, so that few are answered at a time
 */
record Endpoint(Need need, Set<String> methods, PathPattern path, boolean personal, boolean lengthy) {

    /** @param methods separated by spaces */
    static Endpoint address(Need need, String methods, String path) {
        return of(need, methods, path, false, false);
    }

    /** For people: each page says who is logged in. */
    static Endpoint page(Need need, String methods, String path) {
        return personal(need, methods, path);
    }

    static Endpoint personal(Need need, String methods, String path) {
        return of(need, methods, path, true, false);
    }

    static Endpoint lengthy(Need need, String methods, String path) {
        return of(need, methods, path, true, true);
    }

    private static Endpoint of(Need need, String methods, String path, boolean personal, boolean lengthy) {
        var pattern = PathPatternParser.defaultInstance.parse(path);
        return new Endpoint(need, Set.of(methods.split(" ", -1)), pattern, personal, lengthy);
    }
}
