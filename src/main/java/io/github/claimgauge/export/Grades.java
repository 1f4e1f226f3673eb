package io.github.claimgauge.export;

import java.util.Map;

/** The Admiralty grades in words, as MISP's object template for assessments of sources spells them. */
public final class Grades {

    private static final Map<String, String> RELIABILITY = Map.of(
            "A", "Completely reliable",
            "B", "Usually reliable",
            "C", "Fairly reliable",
            "D", "Not usually reliable",
            "E", "Unreliable",
            "F", "Reliability cannot be judged");

    /** The template says “Doubtfully true” where the taxonomy of tags says “Doubtful”. */
    private static final Map<String, String> CREDIBILITY = Map.of(
            "1", "Confirmed by other sources",
            "2", "Probably true",
            "3", "Possibly true",
            "4", "Doubtfully true",
            "5", "Improbable",
            "6", "Truth cannot be judged");

    private Grades() {}

    public static String reliability(String grade) {
        return grade + " - " + RELIABILITY.get(grade);
    }

    public static String credibility(String grade) {
        return grade + " - " + CREDIBILITY.get(grade);
    }

    /** {@code source E - Unreliable; information 5 - Improbable}. */
    public static String both(String source, String information) {
        return "source " + reliability(source) + "; information " + credibility(information);
    }
}
