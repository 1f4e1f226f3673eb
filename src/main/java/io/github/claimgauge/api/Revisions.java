package io.github.claimgauge.api;

import io.github.claimgauge.json.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The revision of a claim, an actor or a draft as an ETag, and what requests say about it (RFC 9110). */
public final class Revisions {

    /** Nothing is ever at it. */
    public static final long NONE = -1;

    private static final String IF_MATCH = "If-Match";

    /** One item of a list: an entity tag, or nothing. */
    private static final Pattern ITEM =
            Pattern.compile("\\G[ \\t]*((?:W/)?\"[!\\x23-\\x7e\\x80-\\xff]*\")?[ \\t]*(?:,|$)");

    private static final Pattern OURS = Pattern.compile("\"([1-9][0-9]{0,17})\"");

    private Revisions() {}

    public static String etag(long revision) {
        return "\"" + revision + "\"";
    }

    /** What the request says about it: several lines are one list. Null if it says nothing. */
    public static @Nullable String header(HttpServletRequest request) {
        var lines = Collections.list(request.getHeaders(IF_MATCH));
        return lines.isEmpty() ? null : String.join(", ", lines);
    }

    /**
     * The revision that the request is meant for: if it names several, the present one if that is among them.
     *
     * @return null if any will do, {@link #NONE} if none can be meant
     * @throws Refused if the header holds what is no entity tag
     */
    public static @Nullable Long expected(HttpServletRequest request, LongSupplier present) {
        var header = header(request);
        if (header == null || header.strip().equals("*")) {
            return null;
        }
        var tags = tags(header);
        if (tags.size() == 1) {
            return revision(tags.get(0));
        }
        long revision = present.getAsLong();
        return tags.contains(etag(revision)) ? revision : NONE;
    }

    /**
     * The same of a request that has to say it.
     *
     * @throws Refused if it does not, or the header holds what is no entity tag
     */
    public static @Nullable Long required(HttpServletRequest request, LongSupplier present) {
        if (header(request) == null) {
            throw new Refused(Problem.of(
                    "revision-required",
                    "Revision required",
                    428,
                    "Get it, and send its ETag along in the header If-Match, so that nobody's change is lost",
                    List.of()));
        }
        return expected(request, present);
    }

    private static List<String> tags(String header) {
        var tags = new ArrayList<String>();
        var items = ITEM.matcher(header);
        int end = 0;
        while (end < header.length() && items.find()) {
            if (items.group(1) != null) {
                tags.add(items.group(1));
            }
            end = items.end();
        }
        if (tags.isEmpty() || end < header.length()) {
            throw new Refused(Problem.invalidParameter("The header If-Match must be * or hold ETags as they were given,"
                    + " with their quotes, such as \"3\", and commas between them"));
        }
        return tags;
    }

    /** Letter by letter, so that neither a weak tag nor one that we never gave is ours. */
    private static long revision(String tag) {
        var ours = OURS.matcher(tag);
        return ours.matches() ? Long.parseLong(ours.group(1)) : NONE;
    }
}
