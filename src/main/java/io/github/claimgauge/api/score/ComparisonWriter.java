package io.github.claimgauge.api.score;

import io.github.claimgauge.assessment.Comparison;
import io.github.claimgauge.json.AnswerWriter;
import io.github.claimgauge.json.Members;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes two answers to one claim, and what lies between them. */
final class ComparisonWriter {

    private ComparisonWriter() {}

    /** As one line of JSON in UTF-8, without a line break at its end. */
    static byte[] bytes(Comparison comparison) {
        return Members.line(members -> write(comparison, members));
    }

    private static void write(Comparison comparison, Members members) {
        var json = members.json();
        json.writeName("before");
        AnswerWriter.write(comparison.before(), json);
        json.writeName("after");
        AnswerWriter.write(comparison.after(), json);
        members.object("difference", () -> writeDifference(comparison, members));
    }

    private static void writeDifference(Comparison comparison, Members members) {
        var json = members.json();
        json.writeNumberProperty("score", comparison.score());
        json.writeNumberProperty("points", comparison.points());
        json.writeNumberProperty("likelihood", comparison.likelihood());
        members.array("findings", comparison.changes(), change -> {
            json.writeStringProperty("rule", change.rule());
            writePoints("before", change.before(), json);
            writePoints("after", change.after(), json);
        });
    }

    private static void writePoints(String name, @Nullable Integer points, JsonGenerator json) {
        json.writeName(name);
        AnswerWriter.writeValue(points, json);
    }
}
