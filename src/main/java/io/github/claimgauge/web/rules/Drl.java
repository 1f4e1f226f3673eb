package io.github.claimgauge.web.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The text of a rule, taken apart so that its parts can be told by their looks. */
final class Drl {

    private static final Pattern PART = Pattern.compile("(?<comment>//.*)|(?<string>\"(?:[^\"\\\\]|\\\\.)*\")"
            + "|(?<note>@[a-z]+)|(?<fact>\\$[a-z]+)"
            + "|(?<word>\\b(?:rule|when|then|end|not|in|matches|contains|memberOf|null|true|false)\\b)"
            + "|(?<number>-?\\b\\d+(?:\\.\\d+)?\\b)");
    private static final List<String> STYLES = List.of("comment", "string", "note", "fact", "word", "number");

    private Drl() {}

    /**
     * A piece of text.
     *
     * @param style name of its look; empty for plain text
     */
    record Part(String style, String text) {}

    /** A line with its number in the file. */
    record Line(int number, List<Part> parts) {}

    static List<Line> lines(int from, List<String> text) {
        var lines = new ArrayList<Line>();
        for (int index = 0; index < text.size(); index++) {
            lines.add(new Line(from + index, parts(text.get(index))));
        }
        return lines;
    }

    /** Together they are the line, character by character. */
    static List<Part> parts(String line) {
        var parts = new ArrayList<Part>();
        var matcher = PART.matcher(line);
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) {
                parts.add(new Part("", line.substring(end, matcher.start())));
            }
            var style = STYLES.stream()
                    .filter(name -> matcher.group(name) != null)
                    .findFirst()
                    .orElse("");
            parts.add(new Part(style, matcher.group()));
            end = matcher.end();
        }
        if (end < line.length()) {
            parts.add(new Part("", line.substring(end)));
        }
        return parts;
    }
}
