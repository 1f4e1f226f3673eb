package io.github.claimgauge.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is read of an answer as it was kept. The component names are its JSON names; what an export does not need is left
 * unread, so that answers of earlier versions can be read as well.
 *
 * @param range null if only the findings were asked for
 * @param nextChecks null likewise
 */
record Answer(
        String asOf,
        int score,
        int points,
        int start,
        String band,
        String likelihoodText,
        String confidence,
        @Nullable Range range,
        Grade admiralty,
        @Nullable Integer stixConfidence,
        List<Finding> findings,
        List<Group> groups,
        @Nullable List<NextCheck> nextChecks,
        Edition rulebook) {

    record Range(int low, int high) {}

    record Grade(String source, String information) {

        String code() {
            return source + information;
        }
    }

    record Finding(String rule, String title, String aspect, int points, String reason) {}

    record Group(String group, int points, int applied) {}

    record NextCheck(String id, String question, String how, List<Outlook> answers, int swing) {}

    record Outlook(String answer, int score) {}

    record Edition(String version, String name, String engine) {}

    private static final JsonMapper JSON = JsonMapper.shared();

    static Answer of(byte[] json) {
        return JSON.readValue(json, Answer.class);
    }

    List<NextCheck> checks() {
        return nextChecks == null ? List.of() : nextChecks;
    }

    /** Groups whose limit kept part of their points back. */
    List<Group> limited() {
        return groups.stream()
                .filter(group -> group.points() != group.applied())
                .toList();
    }

    /** Speaks of the likelihood alone: the confidence is a sentence of its own (ICD 203). */
    String likelihoodSentence() {
        return "Likelihood as of " + asOf + ": " + likelihoodText + ", score " + score + " of 100"
                + (range == null
                        ? ""
                        : "; answers to the open questions can take it from " + range.low() + " to " + range.high())
                + ".";
    }

    String confidenceSentence() {
        return "Confidence in this judgement is " + confidence + ".";
    }

    /** How the points add up. */
    String sum() {
        var text = new StringBuilder("Start ")
                .append(start)
                .append(", together ")
                .append(points)
                .append(" decibans.");
        limited().forEach(group -> text.append(" The group ")
                .append(group.group())
                .append(" has ")
                .append(group.points())
                .append(" points, of which its limits let ")
                .append(group.applied())
                .append(" count."));
        return text.toString();
    }
}
