package io.github.claimgauge.json;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the main parts of answers that {@link AnswerWriter} wrote, whatever version of it. */
public final class AnswerReader {

    private static final JsonMapper MAPPER = new JsonMapper();

    private AnswerReader() {}

    /**
     * The main parts of an answer.
     *
     * @param findings by rule id
     */
    public record Answer(int score, int points, String band, Map<String, Found> findings) {}

    /** A finding as it was told. */
    public record Found(String title, int points, String reason) {}

    /**
     * An open question of an answer.
     *
     * @param scores possible answers, each with the score that the claim would have
     */
    public record Check(String id, String question, String how, Map<String, Integer> scores) {}

    /** The question that would move the score farthest; empty if none is open. */
    public static Optional<Check> nextCheck(byte[] answer) {
        var check = MAPPER.readTree(answer).at("/nextChecks/0");
        if (check.isMissingNode()) {
            return Optional.empty();
        }
        var scores = new LinkedHashMap<String, Integer>();
        check.at("/answers")
                .forEach(one -> scores.put(
                        one.at("/answer").asString(), one.at("/score").asInt()));
        return Optional.of(new Check(
                check.at("/id").asString(),
                check.at("/question").asString(),
                check.at("/how").asString(),
                scores));
    }

    public static Answer read(byte[] answer) {
        var json = MAPPER.readTree(answer);
        var findings = new HashMap<String, Found>();
        for (var finding : json.at("/findings")) {
            findings.put(finding.at("/rule").asString(), found(finding));
        }
        return new Answer(
                json.at("/score").asInt(),
                json.at("/points").asInt(),
                json.at("/band").asString(),
                findings);
    }

    private static Found found(JsonNode finding) {
        return new Found(
                finding.at("/title").asString(),
                finding.at("/points").asInt(),
                finding.at("/reason").asString());
    }
}
