package io.github.claimgauge.json;

import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.score.AsOfBeforeClaim;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a request, or one line of it, could not be answered: RFC 9457.
 *
 * @param type a name for the kind of problem, as a URI; {@code about:blank} if the status says it all
 * @param status the HTTP status; for a line, what it would be if the line had come alone
 * @param detail what to do about it
 * @param line number of the line, from 1; null if the problem is not about a line
 * @param errors every fault with its JSON pointer; empty where none can be pointed at
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable Long line,
        List<Fault> errors) {

    /** Media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPES = "tag:claimgauge.github.io,2026:";

    /** A problem with a name of its own: lower-case words joined by hyphens. */
    public static Problem of(String name, String title, int status, String detail, List<Fault> errors) {
        return new Problem(TYPES + name, title, status, detail, null, List.copyOf(errors));
    }

    /** A claim that is malformed, or cannot be. */
    public static Problem invalidClaim(InvalidInput invalid) {
        return invalid("claim", invalid);
    }

    /**
     * The same of anything else that was sent.
     *
     * @param what one lower-case word
     */
    public static Problem invalid(String what, InvalidInput invalid) {
        return of("invalid-" + what, "Invalid " + what, 400, "Correct every error and send it again", invalid.faults());
    }

    /** A moment of scoring at which there was no claim yet. */
    public static Problem of(AsOfBeforeClaim fault) {
        return invalidParameter(fault.getMessage() == null ? "" : fault.getMessage());
    }

    /** @param message names the parameter and says what it must be */
    public static Problem invalidParameter(String message) {
        return invalidParameters(List.of(new Fault("", message)));
    }

    /** @param errors each names its parameter and says what it must be */
    public static Problem invalidParameters(List<Fault> errors) {
        var detail = "Correct the parameter" + (errors.size() == 1 ? "" : "s") + " and send it again";
        return of("invalid-parameter", "Invalid parameter", 400, detail, errors);
    }

    /** A problem that the HTTP status names well enough. */
    public static Problem of(int status, String title, String detail) {
        return new Problem("about:blank", title, status, detail, null, List.of());
    }

    /** A line that is longer than a claim may be. */
    public static Problem tooLarge() {
        return tooLarge("A claim", ClaimReader.MAX_BYTES);
    }

    /**
     * A body or a line that is larger than is read.
     *
     * @param most bytes that are read
     */
    public static Problem tooLarge(String what, long most) {
        return of("too-large", "Too large", 413, what + " must have at most " + most + " bytes", List.of());
    }

    /** Our own fault. The log says more than a caller may know. */
    public static Problem unexpected() {
        return of(500, "Internal Server Error", "This is a fault of the program, and in its log");
    }

    /** The same problem, about one line of many. */
    public Problem at(long number) {
        return new Problem(type, title, status, detail, number, errors);
    }

    /** As one line of JSON in UTF-8, without a line break at its end. */
    public byte[] bytes() {
        return Members.line(this::write);
    }

    private void write(Members members) {
        var json = members.json();
        json.writeStringProperty("type", type);
        json.writeStringProperty("title", title);
        json.writeNumberProperty("status", status);
        json.writeStringProperty("detail", detail);
        if (line != null) {
            json.writeNumberProperty("line", line);
        }
        members.array("errors", errors, error -> {
            json.writeStringProperty("pointer", error.pointer());
            json.writeStringProperty("message", error.message());
        });
    }
}
