package io.github.claimgauge.web.claim;

import io.github.claimgauge.casebook.filing.Difference;
import io.github.claimgauge.casebook.filing.Difference.Change;
import io.github.claimgauge.casebook.filing.Filing;
import io.github.claimgauge.export.Prose;
import io.github.claimgauge.json.AnswerReader.Found;
import io.github.claimgauge.json.Values;
import io.github.claimgauge.score.Scale;
import io.github.claimgauge.web.Typeset;
import io.github.claimgauge.web.answer.Tone;
import io.github.claimgauge.web.form.Labels;
import java.util.List;
import java.util.stream.IntStream;
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
                                facts(difference.facts(), earlier, later, false),
                                facts(difference.recalled(), earlier, later, true))
                        .toList());
    }

    private static Side side(Filing filing, Scale scale) {
        return new Side(
                filing.number(),
                Typeset.minute(filing.at()),
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
        return new FindingChange(
                change.rule(),
                found == null ? change.rule() : found.title(),
                change.kind(),
                told(change.before()),
                told(change.after()));
    }

    private static @Nullable Told told(@Nullable Found found) {
        return found == null ? null : new Told(found.points(), Prose.of(found.reason()));
    }

    private static Stream<FactChange> facts(List<String> pointers, JsonNode before, JsonNode after, boolean memory) {
        return pointers.stream()
                .flatMap(pointer -> parts(pointer, before.at(pointer), after.at(pointer)))
                .map(pointer -> new FactChange(
                        Labels.alone(pointer),
                        Plain.of(pointer, before.at(pointer)),
                        Plain.of(pointer, after.at(pointer)),
                        memory));
    }

    /** What came or went as a whole is told fact by fact, and item by item. */
    private static Stream<String> parts(String pointer, JsonNode before, JsonNode after) {
        if (Labels.isField(pointer) || before.isEmpty() && after.isEmpty()) {
            return Stream.of(pointer);
        }
        var parts = before.isObject() || after.isObject()
                ? Stream.concat(before.propertyNames().stream(), after.propertyNames().stream())
                        .distinct()
                : IntStream.range(0, Math.max(before.size(), after.size())).mapToObj(String::valueOf);
        return parts.map(part -> "/" + part)
                .filter(part -> !before.at(part).equals(after.at(part)))
                .map(part -> pointer + part);
    }
}
