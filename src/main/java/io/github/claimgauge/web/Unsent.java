package io.github.claimgauge.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;

/**
 * A form that came to nothing for a reason that goes away, for its sender to send it again as it was.
 *
 * @param address where it was sent to
 * @param ended whether it came to nothing since the session of its sender has ended
 */
record Unsent(String address, List<Typed> fields, boolean ended) {

    /** Empty if sending it again would not help, or if it may not be the visitor's own: another site can send forms, too. */
    static Optional<Unsent> of(int status, HttpServletRequest request) {
        boolean ended = request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException;
        var address = address(request);
        return (ended || isBusy(status)) && isOwn(request) && address.matches("/[^/\\\\].*|/")
                ? Typed.all(request).map(fields -> new Unsent(address, fields, ended))
                : Optional.empty();
    }

    private static boolean isBusy(int status) {
        return status == HttpStatus.SERVICE_UNAVAILABLE.value() || status == HttpStatus.TOO_MANY_REQUESTS.value();
    }

    private static boolean isOwn(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null
                && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                && "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }

    /** Also where the error is told at another address. */
    private static String address(HttpServletRequest request) {
        return Stream.of(RequestDispatcher.FORWARD_REQUEST_URI, RequestDispatcher.ERROR_REQUEST_URI)
                .map(request::getAttribute)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElseGet(request::getRequestURI);
    }
}
