package io.github.claimgauge.json;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the main parts of answers that {@link AnswerWriter} wrote, whatever version of it. */
public final class AnswerReader {

    private static final JsonMapper MAPPER = JsonMapper.shared();

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

    /** @throws tools.jackson.core.JacksonException if it is no JSON, which no answer of ours is */
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

    /** Ids of the rules that fired. It reads no farther than it takes. */
    public static Set<String> rules(byte[] answer) {
        var rules = new HashSet<String>();
        try (var json = MAPPER.createParser(answer)) {
            json.nextToken();
            skipTo("findings", json);
            while (json.nextToken() == JsonToken.START_OBJECT) {
                skipTo("rule", json);
                rules.add(json.getString());
                skipTo("", json);
            }
        }
        return rules;
    }

    /** To the value of that name in the object, or to its end. */
    private static void skipTo(String name, JsonParser json) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean found = json.currentName().equals(name);
            json.nextToken();
            if (found) {
                return;
            }
            json.skipChildren();
        }
    }

    private static Found found(JsonNode finding) {
        return new Found(
                finding.at("/title").asString(),
                finding.at("/points").asInt(),
                finding.at("/reason").asString());
    }
}
