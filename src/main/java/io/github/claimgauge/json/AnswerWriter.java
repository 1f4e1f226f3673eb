package io.github.claimgauge.json;

import io.github.claimgauge.score.Assessment;
import io.github.claimgauge.score.Assessment.Finding;
import io.github.claimgauge.score.Assessment.Flip;
import io.github.claimgauge.score.Assessment.NextCheck;
import io.github.claimgauge.score.Assessment.Outlook;
import io.github.claimgauge.score.Judgement;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes answers: the same assessment gives the same bytes, through every door. */
public final class AnswerWriter {

    private final JsonGenerator json;
    private final Members members;

    private AnswerWriter(JsonGenerator json) {
        this.json = json;
        this.members = new Members(json);
    }

    /** The answer as one line of JSON in UTF-8, without a line break at its end. */
    public static byte[] bytes(Assessment assessment) {
        return JsonLine.of(8192, json -> write(assessment, json));
    }

    /** Writes the answer as one object. */
    public static void write(Assessment assessment, JsonGenerator json) {
        json.writeStartObject();
        new AnswerWriter(json).answer(assessment);
        json.writeEndObject();
    }

    private void answer(Assessment assessment) {
        var outlook = assessment.outlook();
        score(assessment);
        if (outlook != null) {
            members.object("range", () -> {
                json.writeNumberProperty("low", outlook.low());
                json.writeNumberProperty("high", outlook.high());
            });
        }
        grades(assessment);
        json.writeStringProperty("summary", assessment.summary());
        findings(assessment);
        if (outlook != null) {
            outlook(outlook);
        }
        members.object("rulebook", () -> {
            json.writeStringProperty("version", assessment.rulebook().version());
            json.writeStringProperty("name", assessment.rulebook().name());
            json.writeStringProperty("engine", assessment.rulebook().engine());
        });
    }

    private void score(Assessment assessment) {
        json.writeStringProperty("claimId", assessment.claimId());
        json.writeStringProperty("asOf", assessment.asOf().text());
        json.writeNumberProperty("score", assessment.score());
        json.writeNumberProperty("likelihood", assessment.likelihood());
        json.writeNumberProperty("points", assessment.points());
        json.writeNumberProperty("start", assessment.start());
        json.writeStringProperty("band", assessment.band().name());
        json.writeStringProperty("likelihoodText", assessment.likelihoodText());
        json.writeStringProperty("confidence", assessment.confidence().toString());
    }

    private void grades(Assessment assessment) {
        members.object("admiralty", () -> {
            json.writeStringProperty("source", assessment.admiralty().source());
            json.writeStringProperty("information", assessment.admiralty().information());
        });
        assessment.admiralty().stixConfidence().ifPresent(value -> json.writeNumberProperty("stixConfidence", value));
    }

    private void findings(Assessment assessment) {
        members.array("findings", assessment.findings(), this::finding);
        members.array("groups", assessment.groups(), group -> {
            json.writeStringProperty("group", group.group());
            json.writeNumberProperty("points", group.points());
            json.writeNumberProperty("applied", group.applied());
            json.writeNumberProperty("floor", group.floor());
            json.writeNumberProperty("ceiling", group.ceiling());
        });
        members.array("aspects", assessment.aspects(), aspect -> {
            json.writeStringProperty("aspect", aspect.aspect().toString());
            json.writeNumberProperty("points", aspect.points());
        });
    }

    private void finding(Finding finding) {
        var rule = finding.rule();
        json.writeStringProperty("rule", rule.id());
        json.writeStringProperty("title", rule.title());
        json.writeStringProperty("group", rule.group());
        json.writeStringProperty("aspect", rule.aspect().toString());
        json.writeStringProperty("status", rule.status().toString());
        json.writeNumberProperty("points", finding.points());
        json.writeStringProperty("reason", finding.reason());
        members.object("facts", () -> {
            for (Map.Entry<String, Object> fact : finding.facts().entrySet()) {
                json.writeName(fact.getKey());
                writeValue(fact.getValue(), json);
            }
        });
        json.writeStringProperty("why", rule.why());
        json.writeStringProperty("source", rule.source());
        json.writeStringProperty("location", rule.location());
    }

    private void outlook(Outlook outlook) {
        members.array("silent", outlook.silent(), silent -> {
            json.writeStringProperty("rule", silent.rule());
            members.array("because", silent.because(), this::unmet);
        });
        members.array("notAssessed", outlook.notAssessed(), waiting -> {
            json.writeStringProperty("rule", waiting.rule());
            json.writeStringProperty("question", waiting.question());
        });
        members.array("nextChecks", outlook.nextChecks(), this::check);
        members.array("flips", outlook.flips(), this::flip);
    }

    private void unmet(Judgement.Unmet unmet) {
        json.writeStringProperty("condition", unmet.condition());
        json.writeName("actual");
        writeValue(unmet.actual(), json);
        json.writeBooleanProperty("met", false);
    }

    private void check(NextCheck check) {
        json.writeStringProperty("id", check.question().id());
        json.writeStringProperty("question", check.question().text());
        json.writeStringProperty("how", check.question().how());
        members.array("answers", check.answers(), answer -> {
            json.writeStringProperty("answer", answer.answer());
            json.writeNumberProperty("score", answer.score());
        });
        json.writeNumberProperty("swing", check.swing());
    }

    private void flip(Flip flip) {
        json.writeStringProperty("to", flip.to());
        json.writeNumberProperty("score", flip.score());
        members.array("changes", flip.changes(), change -> {
            json.writeStringProperty("question", change.question().id());
            json.writeStringProperty("answer", change.answer().id());
        });
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
