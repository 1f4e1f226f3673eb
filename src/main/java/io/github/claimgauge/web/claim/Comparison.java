package io.github.claimgauge.web.claim;

import io.github.claimgauge.casebook.filing.Difference;
import io.github.claimgauge.casebook.filing.Difference.Change;
import io.github.claimgauge.casebook.filing.Filing;
import io.github.claimgauge.export.Prose;
import io.github.claimgauge.json.AnswerReader.Found;
import io.github.claimgauge.json.Values;
import io.github.claimgauge.score.Scale;
import io.github.claimgauge.web.answer.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What lies between two assessments of a claim.
 *
 * @param causes why they differ, in words; empty if they do not
 */
record Comparison(
        Side before,
        Side after,
        int score,
        int points,
        List<String> causes,
        List<FindingChange> findings,
        List<FactChange> facts) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** One of the two. */
    record Side(int number, String at, String by, String trigger, String asOf, String rulebook, Tone tone) {}

    /**
     * @param before null if it came
     * @param after null if it went
     */
    record FindingChange(
            String rule,
            String title,
            String change,
            @Nullable Told before,
            @Nullable Told after) {}

    /** A finding as it was told. */
    record Told(int points, String reason) {}

    /** @param memory whether memory filled it in, in one of the two at least */
    record FactChange(String name, String before, String after, boolean memory) {}

    static Comparison of(Filing before, Filing after, Scale scale) {
        var difference = Difference.between(before, after);
        var earlier = JSON.readTree(Values.bytes(before.evidence()));
        var later = JSON.readTree(Values.bytes(after.evidence()));
        return new Comparison(
                side(before, scale),
                side(after, scale),
                difference.score(),
                difference.points(),
                difference.causes().stream().map(Comparison::cause).toList(),
                difference.findings().stream().map(Comparison::finding).toList(),
                Stream.concat(
                                difference.facts().stream().map(pointer -> fact(pointer, earlier, later, false)),
                                difference.recalled().stream().map(pointer -> fact(pointer, earlier, later, true)))
                        .toList());
    }

    private static Side side(Filing filing, Scale scale) {
        return new Side(
                filing.number(),
                Plain.minute(filing.at()),
                filing.by(),
                Plain.sentence(filing.trigger()),
                filing.asOf().text(),
                filing.rulebook(),
                Tone.of(filing.verdict().score(), scale));
    }

    private static String cause(Difference.Cause cause) {
        return switch (cause) {
            case FACTS -> "other facts";
            case MEMORY -> "memory knew something else";
            case AS_OF -> "another moment";
            case RULEBOOK -> "another rulebook";
            case ENGINE -> "another version of the rule engine";
        };
    }

    private static FindingChange finding(Change change) {
        var found = change.after() == null ? change.before() : change.after();
        var kind = change.before() == null ? "came" : change.after() == null ? "went" : "changed";
        return new FindingChange(
                change.rule(),
                found == null ? change.rule() : found.title(),
                kind,
                told(change.before()),
                told(change.after()));
    }

    private static @Nullable Told told(@Nullable Found found) {
        return found == null ? null : new Told(found.points(), Prose.of(found.reason()));
    }

    private static FactChange fact(String pointer, JsonNode before, JsonNode after, boolean memory) {
        return new FactChange(name(pointer), Plain.of(before.at(pointer)), Plain.of(after.at(pointer)), memory);
    }

    /** {@code /proofs/0/legible} as proofs 1 legible. */
    private static String name(String pointer) {
        return Arrays.stream(pointer.substring(1).split("/", -1))
                .map(step -> step.matches("\\d{1,4}") ? String.valueOf(Integer.parseInt(step) + 1) : Plain.name(step))
                .collect(Collectors.joining(" "));
    }
}
