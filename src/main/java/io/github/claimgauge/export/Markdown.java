package io.github.claimgauge.export;

/** Text within Markdown that stays text: nothing in it is a link, a picture, markup or HTML. */
final class Markdown {

    private static final String SPECIAL = "\\`*_[]{}|~#!$";

    private Markdown() {}

    /** Text from a claim, on one line, safe to show. */
    static String of(String text) {
        return escaped(Prose.of(text));
    }

    /** Our own text. */
    static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            switch (unit) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '\n', '\r' -> escaped.append(' ');
                default -> escaped.append(SPECIAL.indexOf(unit) < 0 ? "" : "\\").append(unit);
            }
        }
        return escaped.toString();
    }
}
