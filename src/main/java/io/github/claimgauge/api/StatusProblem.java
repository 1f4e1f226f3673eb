package io.github.claimgauge.api;

import io.github.claimgauge.json.Problem;
import org.springframework.http.HttpStatus;

/** What a status means here, where nobody has said more. */
public final class StatusProblem {

    private StatusProblem() {}

    /** If it is one of ours, or none at all, our own fault. */
    public static Problem of(int code) {
        var status = HttpStatus.resolve(code);
        if (status == null || isOurs(status)) {
            return Problem.unexpected();
        }
        return Problem.of(code, status.getReasonPhrase(), detail(status));
    }

    /** The other two are said of a request that no server here takes. */
    private static boolean isOurs(HttpStatus status) {
        return status.is5xxServerError()
                && status != HttpStatus.NOT_IMPLEMENTED
                && status != HttpStatus.HTTP_VERSION_NOT_SUPPORTED;
    }

    private static String detail(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "There is nothing at this address; /docs shows what there is";
            case METHOD_NOT_ALLOWED -> "This address takes the methods in the header Allow";
            case NOT_ACCEPTABLE ->
                "The header Accept allows none of the types that /docs lists for this address; most answers are application/json";
            case UNSUPPORTED_MEDIA_TYPE ->
                "The header Content-Type must be application/json, application/x-ndjson for one claim a line, or"
                        + " application/merge-patch+json for a change to a claim; a file of claims may also be"
                        + " application/stix+json or text/csv; /docs says which where";
            case REQUEST_TIMEOUT -> "The request stopped coming before its end; send it again";
            default -> "The request is not what /docs describes";
        };
    }
}
