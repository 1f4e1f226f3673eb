package io.github.claimgauge.casebook.filing;

import io.github.claimgauge.json.AnswerReader;
import io.github.claimgauge.json.AnswerReader.Answer;
import io.github.claimgauge.json.AnswerReader.Found;
import io.github.claimgauge.json.Pointers;
import io.github.claimgauge.json.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What lies between two assessments of one claim.
 *
 * @param score score after less score before
 * @param points points after less points before
 * @param bandBefore name of the band before
 * @param bandAfter name of the band after
 * @param findings those that came, went or changed, by rule id
 * @param causes why the answers differ; empty if they rest on the same
 * @param facts JSON pointers to the facts that the claim states otherwise
 * @param recalled JSON pointers to the facts that memory filled in otherwise
 */
public record Difference(
        int score,
        int points,
        String bandBefore,
        String bandAfter,
        List<Change> findings,
        List<Cause> causes,
        List<String> facts,
        List<String> recalled) {

    /** Why two assessments of one claim can differ. */
    public enum Cause {
        FACTS,
        MEMORY,
        AS_OF,
        RULEBOOK,
        ENGINE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A finding that came, went or changed.
     *
     * @param before null if it came
     * @param after null if it went
     */
    public record Change(
            String rule, @Nullable Found before, @Nullable Found after) {

        /** {@code came}, {@code went} or {@code changed}. */
        public String kind() {
            return before == null ? "came" : after == null ? "went" : "changed";
        }
    }

    /** What the later one says otherwise than the earlier one; both are of the same claim. */
    public static Difference between(Filing before, Filing after) {
        var earlier = AnswerReader.read(before.answer());
        var later = AnswerReader.read(after.answer());
        var facts = new ArrayList<String>();
        var recalled = new ArrayList<String>();
        Pointers.differing(Values.bytes(before.evidence()), Values.bytes(after.evidence()))
                .forEach(pointer ->
                        (isRecalled(pointer, before) || isRecalled(pointer, after) ? recalled : facts).add(pointer));
        return new Difference(
                later.score() - earlier.score(),
                later.points() - earlier.points(),
                earlier.band(),
                later.band(),
                changes(earlier, later),
                causes(before, after, !facts.isEmpty(), !recalled.isEmpty()),
                facts,
                recalled);
    }

    private static boolean isRecalled(String pointer, Filing filing) {
        return filing.recalled().stream()
                .map(Recalled::pointer)
                .anyMatch(place ->
                        pointer.equals(place) || pointer.startsWith(place + "/") || place.startsWith(pointer + "/"));
    }

    private static List<Cause> causes(Filing before, Filing after, boolean facts, boolean memory) {
        var causes = new ArrayList<Cause>();
        add(facts, Cause.FACTS, causes);
        add(memory, Cause.MEMORY, causes);
        add(!before.asOf().equals(after.asOf()), Cause.AS_OF, causes);
        add(!before.rulebook().equals(after.rulebook()), Cause.RULEBOOK, causes);
        add(!before.engine().equals(after.engine()), Cause.ENGINE, causes);
        return causes;
    }

    private static void add(boolean holds, Cause cause, List<Cause> causes) {
        if (holds) {
            causes.add(cause);
        }
    }

    private static List<Change> changes(Answer before, Answer after) {
        var rules = new TreeMap<>(before.findings());
        rules.putAll(after.findings());
        return rules.keySet().stream()
                .map(rule -> new Change(
                        rule, before.findings().get(rule), after.findings().get(rule)))
                .filter(change -> change.before() == null || !change.before().equals(change.after()))
                .toList();
    }
}
