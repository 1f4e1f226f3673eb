package io.github.claimgauge.api.draft;

import io.github.claimgauge.rulebook.folder.RuleFault;
import io.github.claimgauge.tuning.draft.Draft;
import io.github.claimgauge.tuning.draft.Drafted;
import io.github.claimgauge.tuning.draft.Preview;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Drafts as the API shows them. The component names are the JSON names. */
final class DraftBodies {

    private DraftBodies() {}

    /** @param next what to give as {@code before} for the drafts that follow; null if there are none */
    record Page(List<Line> drafts, @Nullable String next) {}

    /** @param numbers how many */
    record Line(
            String id,
            long revision,
            String name,
            String state,
            String parent,
            boolean behind,
            int numbers,
            String author,
            String createdAt,
            String changedBy,
            String changedAt,
            @Nullable String publishedAs) {

        static Line of(Draft draft, boolean behind) {
            return new Line(
                    draft.id(),
                    draft.revision(),
                    draft.name(),
                    draft.state().toString(),
                    draft.parent(),
                    behind,
                    draft.numbers().size(),
                    draft.author(),
                    draft.createdAt().toString(),
                    draft.changedBy(),
                    draft.changedAt().toString(),
                    draft.publishedAs());
        }
    }

    /**
     * @param version that of the rulebook which the draft would make; null while it is faulty
     * @param numbers as they were wished for
     * @param changes the same beside what they are
     * @param faults what is wrong with the numbers taken together
     */
    record Whole(
            String id,
            long revision,
            String name,
            String state,
            String parent,
            boolean behind,
            @Nullable String version,
            Map<String, Object> numbers,
            List<Change> changes,
            List<RuleFault> faults,
            String author,
            String createdAt,
            String changedBy,
            String changedAt,
            @Nullable String publishedAs) {

        static Whole of(Drafted drafted) {
            var draft = drafted.draft();
            var preview = drafted.preview();
            return new Whole(
                    draft.id(),
                    draft.revision(),
                    draft.name(),
                    draft.state().toString(),
                    draft.parent(),
                    drafted.behind(),
                    preview.version().orElse(null),
                    DraftText.values(draft.numbers()),
                    preview.changes().stream().map(Change::of).toList(),
                    preview.faults(),
                    draft.author(),
                    draft.createdAt().toString(),
                    draft.changedBy(),
                    draft.changedAt().toString(),
                    draft.publishedAs());
        }
    }

    /**
     * One number.
     *
     * @param number its pointer
     * @param from in the parent
     * @param to in the draft
     */
    record Change(String number, Object from, Object to) {

        static Change of(Preview.Change change) {
            return new Change(change.number(), DraftText.value(change.from()), DraftText.value(change.to()));
        }
    }
}
