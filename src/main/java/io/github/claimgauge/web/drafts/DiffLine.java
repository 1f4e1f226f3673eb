package io.github.claimgauge.web.drafts;

import java.util.List;

/**
 * A line of a unified diff.
 *
 * @param style name of its look: file, place, added, removed; empty for a line that stays
 */
public record DiffLine(String style, String text) {

    /** The lines of a diff; none if nothing differs. */
    public static List<DiffLine> all(String diff) {
        return diff.lines().map(line -> new DiffLine(style(line), line)).toList();
    }

    private static String style(String line) {
        if (line.startsWith("---") || line.startsWith("+++")) {
            return "file";
        }
        return switch (line.isEmpty() ? ' ' : line.charAt(0)) {
            case '@' -> "place";
            case '+' -> "added";
            case '-' -> "removed";
            default -> "";
        };
    }
}
