package io.github.claimgauge.json;

import java.util.HashMap;
import java.util.Map;
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
