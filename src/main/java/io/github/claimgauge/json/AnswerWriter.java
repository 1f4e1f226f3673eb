package io.github.claimgauge.json;

import io.github.claimgauge.score.Assessment;
import io.github.claimgauge.score.Assessment.Finding;
import io.github.claimgauge.score.Assessment.NextCheck;
import io.github.claimgauge.score.Assessment.Outlook;
import io.github.claimgauge.score.Assessment.SilentRule;
import io.github.claimgauge.score.Judgement;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes answers: the same assessment gives the same bytes, through every door. */
public final class AnswerWriter {

    private AnswerWriter() {}

    /** The answer as one line of JSON in UTF-8, without a line break at its end. */
    public static byte[] bytes(Assessment assessment) {
        return JsonLine.of(8192, json -> write(assessment, json));
    }

    /** Writes the answer as one object. */
    public static void write(Assessment assessment, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("claimId", assessment.claimId());
        json.writeStringProperty("asOf", assessment.asOf().text());
        json.writeNumberProperty("score", assessment.score());
        json.writeNumberProperty("likelihood", assessment.likelihood());
        json.writeNumberProperty("points", assessment.points());
        json.writeNumberProperty("start", assessment.start());
        json.writeStringProperty("band", assessment.band().name());
        json.writeStringProperty("likelihoodText", assessment.likelihoodText());
        json.writeStringProperty("confidence", assessment.confidence().toString());
        var outlook = assessment.outlook();
        if (outlook != null) {
            json.writeObjectPropertyStart("range");
            json.writeNumberProperty("low", outlook.low());
            json.writeNumberProperty("high", outlook.high());
            json.writeEndObject();
        }
        json.writeObjectPropertyStart("admiralty");
        json.writeStringProperty("source", assessment.admiralty().source());
        json.writeStringProperty("information", assessment.admiralty().information());
        json.writeEndObject();
        assessment.admiralty().stixConfidence().ifPresent(value -> json.writeNumberProperty("stixConfidence", value));
        json.writeStringProperty("summary", assessment.summary());
        writeFindings(assessment, json);
        if (outlook != null) {
            write(outlook, json);
        }
        json.writeObjectPropertyStart("rulebook");
        json.writeStringProperty("version", assessment.rulebook().version());
        json.writeStringProperty("name", assessment.rulebook().name());
        json.writeStringProperty("engine", assessment.rulebook().engine());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeFindings(Assessment assessment, JsonGenerator json) {
        json.writeArrayPropertyStart("findings");
        assessment.findings().forEach(finding -> write(finding, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("groups");
        for (var group : assessment.groups()) {
            json.writeStartObject();
            json.writeStringProperty("group", group.group());
            json.writeNumberProperty("points", group.points());
            json.writeNumberProperty("applied", group.applied());
            json.writeNumberProperty("floor", group.floor());
            json.writeNumberProperty("ceiling", group.ceiling());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("aspects");
        for (var aspect : assessment.aspects()) {
            json.writeStartObject();
            json.writeStringProperty("aspect", aspect.aspect().toString());
            json.writeNumberProperty("points", aspect.points());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(Finding finding, JsonGenerator json) {
        var rule = finding.rule();
        json.writeStartObject();
        json.writeStringProperty("rule", rule.id());
        json.writeStringProperty("title", rule.title());
        json.writeStringProperty("group", rule.group());
        json.writeStringProperty("aspect", rule.aspect().toString());
        json.writeStringProperty("status", rule.status().toString());
        json.writeNumberProperty("points", finding.points());
        json.writeStringProperty("reason", finding.reason());
        json.writeObjectPropertyStart("facts");
        for (Map.Entry<String, Object> fact : finding.facts().entrySet()) {
            json.writeName(fact.getKey());
            writeValue(fact.getValue(), json);
        }
        json.writeEndObject();
        json.writeStringProperty("why", rule.why());
        json.writeStringProperty("source", rule.source());
        json.writeStringProperty("location", rule.location());
        json.writeEndObject();
    }

    private static void write(Outlook outlook, JsonGenerator json) {
        json.writeArrayPropertyStart("silent");
        outlook.silent().forEach(rule -> write(rule, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("notAssessed");
        for (var waiting : outlook.notAssessed()) {
            json.writeStartObject();
            json.writeStringProperty("rule", waiting.rule());
            json.writeStringProperty("question", waiting.question());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("nextChecks");
        outlook.nextChecks().forEach(check -> write(check, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("flips");
        for (var flip : outlook.flips()) {
            json.writeStartObject();
            json.writeStringProperty("to", flip.to());
            json.writeNumberProperty("score", flip.score());
            json.writeArrayPropertyStart("changes");
            for (var change : flip.changes()) {
                json.writeStartObject();
                json.writeStringProperty("question", change.question().id());
                json.writeStringProperty("answer", change.answer().id());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(SilentRule silent, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("rule", silent.rule());
        json.writeArrayPropertyStart("because");
        for (Judgement.Unmet unmet : silent.because()) {
            json.writeStartObject();
            json.writeStringProperty("condition", unmet.condition());
            json.writeName("actual");
            writeValue(unmet.actual(), json);
            json.writeBooleanProperty("met", false);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(NextCheck check, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", check.question().id());
        json.writeStringProperty("question", check.question().text());
        json.writeStringProperty("how", check.question().how());
        json.writeArrayPropertyStart("answers");
        for (var answer : check.answers()) {
            json.writeStartObject();
            json.writeStringProperty("answer", answer.answer());
            json.writeNumberProperty("score", answer.score());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberProperty("swing", check.swing());
        json.writeEndObject();
    }

    /** A value of the flat fact: text, number, truth value, or null for unknown. */
    public static void writeValue(@Nullable Object value, JsonGenerator json) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else {
            json.writeString(value.toString());
        }
    }
}
