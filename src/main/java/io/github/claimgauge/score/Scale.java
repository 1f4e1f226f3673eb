package io.github.claimgauge.score;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The numbers that analysts tune beside the weights: {@code rules/scale.yaml}.
 *
 * @param name name of the rulebook
 * @param start points before any evidence: the prior, in decibans
 * @param groups what one group of rules may add or take, in the order of display
 * @param bands from the lowest to the highest; the first begins at 1
 * @param confidence when confidence is moderate or high
 * @param reliability when a source is A, B, C or D
 * @param thresholds numbers that conditions name as {@code threshold.name}
 */
public record Scale(
        String name,
        int start,
        List<Group> groups,
        List<Band> bands,
        ConfidenceScale confidence,
        ReliabilityScale reliability,
        Map<String, Double> thresholds) {

    /** Limits of a group's sum, in points: {@code floor} ≤ 0 ≤ {@code ceiling}. */
    public record Group(String name, int floor, int ceiling) {

        int applied(int points) {
            return Math.max(floor, Math.min(ceiling, points));
        }
    }

    /**
     * A range of scores and its words.
     *
     * @param name lower snake case
     * @param words as ICD 203 puts it
     * @param from lowest score in the band
     */
    public record Band(String name, String words, int from) {}

    /**
     * @param voices groups of rules that speak for somebody other than the actor
     * @param voicePoints a finding of such a group counts as a voice from this many points on, either way
     * @param moderateCoverage share of the questions that matter that must be answered, in percent, for moderate
     * @param highCoverage the same for high
     * @param highVoices number of voices needed for high
     */
    public record ConfidenceScale(
            Set<String> voices, int voicePoints, int moderateCoverage, int highCoverage, int highVoices) {}

    /**
     * Lower bounds for the Admiralty reliability of a source.
     *
     * @param a share of the actor's resolved claims that were confirmed, shrunk towards one half, in percent
     * @param b the same for B
     * @param c the same for C; below it is D if the actor was ever right, otherwise E
     * @param aResolved number of resolved claims without which nobody is A
     */
    public record ReliabilityScale(int a, int b, int c, int aResolved) {}

    /** The band that holds a score of 1 to 99. */
    public Band bandOf(int score) {
        return bands.get(indexOfBand(score));
    }

    /** The band in words with its bounds: {@code very unlikely (5–19 %)}. */
    public String describe(Band band) {
        return band.words() + " (" + range(band) + ")";
    }

    /** The bounds of the band: {@code 5–19 %}. */
    public String range(Band band) {
        int next = bands.indexOf(band) + 1;
        int to = next < bands.size() ? bands.get(next).from() - 1 : Likelihood.HIGHEST_SCORE;
        return band.from() + "–" + to + " %";
    }

    int indexOfBand(int score) {
        int index = bands.size() - 1;
        while (bands.get(index).from() > score) {
            index--;
        }
        return index;
    }
}
