package io.github.claimgauge.web.rulebooks;

import io.github.claimgauge.tuning.difference.Difference;
import io.github.claimgauge.tuning.difference.RuleChanges;
import io.github.claimgauge.web.drafts.DiffLine;
import io.github.claimgauge.web.drafts.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What lies between two versions.
 *
 * @param rules what became of rules, in words; numbers are told by themselves
 * @param text lines of a unified diff
 */
record DifferenceView(List<Change> numbers, List<String> rules, List<DiffLine> text) {

    /** Parts of a rule that stand among the numbers. */
    private static final Set<String> NUMBERS = Set.of("weight", "status");

    /** A number before and after, and what it is; a dash where there is none. */
    record Change(String pointer, String label, String from, String to) {}

    /** @param titles of the rules, by their ids */
    static DifferenceView of(Difference difference, Map<String, String> titles) {
        return new DifferenceView(
                difference.numbers().stream()
                        .map(number -> new Change(
                                number.pointer(),
                                Wording.label(number.pointer(), titles),
                                shown(number.pointer(), number.from()),
                                shown(number.pointer(), number.to())))
                        .toList(),
                difference.rules().map(DifferenceView::words).orElse(List.of()),
                DiffLine.all(difference.text()));
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    private static String shown(String pointer, @Nullable String number) {
        return number == null ? "–" : Wording.value(pointer, number);
    }

    private static List<String> words(RuleChanges changes) {
        var words = new ArrayList<String>();
        changes.added().forEach(rule -> words.add(rule + " is new"));
        changes.removed().forEach(rule -> words.add(rule + " is gone"));
        for (var rule : changes.changed()) {
            var parts = rule.parts().stream()
                    .filter(part -> !NUMBERS.contains(part))
                    .toList();
            if (!parts.isEmpty()) {
                words.add(rule.rule() + ": another " + String.join(", ", parts));
            }
        }
        return words;
    }
}
