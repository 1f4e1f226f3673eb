package io.github.claimgauge.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;

/**
 * Something that was sent with a form that came to nothing: it is shown again, so that nobody has to type it twice.
 *
 * @param name of the field
 */
public record Typed(String name, String value) {

    /** More does not help, and makes a long page. */
    private static final int MOST = 500;

    /**
     * What was typed, but secrets: where passwords are sent, nothing is shown. What comes with files is not looked at, as they
     * would all be read for it, whoever sent them.
     */
    static List<Typed> of(HttpServletRequest request) {
        try {
            return isForm(request) ? typed(request) : List.of();
        } catch (IllegalStateException unread) { // too large, or broken off
            return List.of();
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return request.getMethod().equals("POST")
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    /** All that was sent, each value by itself, but the token; empty if that is nothing, holds a secret or cannot be told. */
    static Optional<List<Typed>> all(HttpServletRequest request) {
        try {
            var sent = request.getParameterMap();
            var fields = sent.entrySet().stream()
                    .filter(field -> !field.getKey().startsWith("_"))
                    .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new Typed(field.getKey(), value)))
                    .toList();
            return fields.isEmpty() || sent.keySet().stream().anyMatch(Typed::isSecret)
                    ? Optional.empty()
                    : Optional.of(fields);
        } catch (IllegalStateException unread) {
            return Optional.empty();
        }
    }

    private static List<Typed> typed(HttpServletRequest request) {
        if (request.getParameterMap().keySet().stream().anyMatch(Typed::isSecret)) {
            return List.of();
        }
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().startsWith("_"))
                .map(field -> new Typed(field.getKey(), String.join(", ", field.getValue())))
                .filter(field -> !field.value.isBlank())
                .limit(MOST)
                .toList();
    }

    private static boolean isSecret(String name) {
        return name.equals("password") || name.equals("current");
    }
}
