package io.github.claimgauge.scenario;

import java.util.List;
import java.util.Locale;

/** What an example shows of the rule that it is about. */
public enum Kind {
    /** Its finding is reported. */
    FIRING("the finding (?:speaks (?:for|against) the claim|is reported)"),
    /** What is known rules its finding out. */
    SILENT("the finding stays silent.*"),
    /** It waits for a fact that nobody has looked at. */
    UNKNOWN("the finding waits for the answer to .*"),
    /** Something else. */
    OTHER(".*");

    private final String step;

    Kind(String step) {
        this.step = step;
    }

    /** The first kind that one of these steps says. */
    public static Kind of(List<String> steps) {
        for (var kind : values()) {
            if (kind.isSaidBy(steps)) {
                return kind;
            }
        }
        return OTHER;
    }

    /** Whether one of these steps says so. */
    boolean isSaidBy(List<String> steps) {
        return steps.stream().anyMatch(text -> text.matches(step));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
