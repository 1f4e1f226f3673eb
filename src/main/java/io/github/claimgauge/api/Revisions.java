package io.github.claimgauge.api;

import io.github.claimgauge.json.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The revision of a claim, an actor or a draft as an ETag, and what requests say about it. */
public final class Revisions {

    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");

    /** Nothing is ever at it. */
    private static final long NONE = -1;

    private Revisions() {}

    public static String etag(long revision) {
        return "\"" + revision + "\"";
    }

    /** The revision that the request is meant for; null if any will do. */
    public static @Nullable Long expected(HttpServletRequest request) {
        var header = request.getHeader("If-Match");
        if (header == null || header.strip().equals("*")) {
            return null;
        }
        var matcher = ETAG.matcher(header.strip());
        return matcher.matches() ? Long.parseLong(matcher.group(1)) : NONE;
    }

    /** @throws Refused if the request does not say which revision it is meant for */
    public static @Nullable Long required(HttpServletRequest request) {
        if (request.getHeader("If-Match") == null) {
            throw new Refused(Problem.of(
                    "revision-required",
                    "Revision required",
                    428,
                    "Get it, and send its ETag along in the header If-Match, so that nobody's change is lost",
                    List.of()));
        }
        return expected(request);
    }
}
