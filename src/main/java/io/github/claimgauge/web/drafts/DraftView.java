package io.github.claimgauge.web.drafts;

import io.github.claimgauge.rulebook.folder.Numbers;
import io.github.claimgauge.rulebook.folder.RuleFault;
import io.github.claimgauge.tuning.difference.Difference;
import io.github.claimgauge.tuning.draft.Drafted;
import io.github.claimgauge.web.Typeset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A draft's page.
 *
 * @param publishedAs the version that it has become; null unless it was published
 * @param changes numbers that are others than in the rules that it is made of
 * @param faults what is wrong with the numbers taken together
 * @param difference unified diff of the files; empty if nothing differs
 * @param text what numbers must be like to be shown; blank for all
 */
record DraftView(
        String id,
        long revision,
        String name,
        String state,
        boolean open,
        boolean behind,
        String parent,
        @Nullable String publishedAs,
        String author,
        String changed,
        List<Change> changes,
        List<String> faults,
        List<DiffLine> difference,
        List<Panel> panels,
        String text) {

    /** A number in words, and its pointer. */
    record Change(String pointer, String label, String from, String to) {}

    static DraftView of(Drafted drafted, Map<String, String> titles, String text) {
        var draft = drafted.draft();
        var preview = drafted.preview();
        return new DraftView(
                draft.id(),
                draft.revision(),
                draft.name(),
                draft.state().toString(),
                draft.isOpen(),
                drafted.behind(),
                draft.parent(),
                draft.publishedAs(),
                draft.author(),
                Typeset.minute(draft.changedAt()) + " by " + draft.changedBy(),
                changes(drafted, titles),
                preview.faults().stream().map(RuleFault::toString).toList(),
                DiffLine.all(Difference.text(preview.before(), preview.after())),
                new Panels(Numbers.of(preview.before()), draft.numbers(), titles).all(text),
                text);
    }

    static List<Change> changes(Drafted drafted, Map<String, String> titles) {
        return drafted.preview().changes().stream()
                .filter(change -> !change.from().equals(change.to()))
                .map(change -> new Change(
                        change.number(),
                        Wording.label(change.number(), titles),
                        Wording.value(change.number(), change.from()),
                        Wording.value(change.number(), change.to())))
                .toList();
    }

    /** Where a change stands in the form. */
    public String anchor(Change change) {
        return new Dial(change.pointer(), "", "", "").id();
    }

    /** Whether it could be put in force as it is. */
    public boolean isReady() {
        return open && !behind && faults.isEmpty() && !changes.isEmpty();
    }
}
