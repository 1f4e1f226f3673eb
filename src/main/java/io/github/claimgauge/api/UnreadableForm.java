package io.github.claimgauge.api;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;

/** Forms and queries that cannot be read, which shows only when somebody asks for what they hold. */
final class UnreadableForm {

    private UnreadableForm() {}

    /** 413 if there is more than the server takes, else 400. */
    static int status(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidParameterException told) {
                return told.getErrorCode();
            }
            if (cause instanceof ErrorResponse told) {
                return told.getStatusCode().value();
            }
        }
        return HttpStatus.BAD_REQUEST.value();
    }
}
