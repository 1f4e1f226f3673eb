package io.github.claimgauge.web.rulebooks;

import io.github.claimgauge.tuning.difference.Difference;
import io.github.claimgauge.tuning.difference.RuleChanges;
import io.github.claimgauge.web.Typeset;
import io.github.claimgauge.web.drafts.DiffLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies between two versions.
 *
 * @param rules what became of rules, in words; numbers are told by themselves
 * @param text lines of a unified diff
 */
record DifferenceView(List<Change> numbers, List<String> rules, List<DiffLine> text) {

    /** A number before and after; a dash where there is none. */
    record Change(String pointer, String from, String to) {}

    static DifferenceView of(Difference difference) {
        return new DifferenceView(
                difference.numbers().stream()
                        .map(number -> new Change(number.pointer(), shown(number.from()), shown(number.to())))
                        .toList(),
                difference.rules().map(DifferenceView::words).orElse(List.of()),
                DiffLine.all(difference.text()));
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    private static String shown(@Nullable String number) {
        return number == null ? "–" : Typeset.minus(number);
    }

    private static List<String> words(RuleChanges changes) {
        var words = new ArrayList<String>();
        changes.added().forEach(rule -> words.add(rule + " is new"));
        changes.removed().forEach(rule -> words.add(rule + " is gone"));
        changes.changed().forEach(rule -> words.add(rule.rule() + ": another " + String.join(", ", rule.parts())));
        return words;
    }
}
