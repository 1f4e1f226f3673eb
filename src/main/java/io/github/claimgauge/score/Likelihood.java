package io.github.claimgauge.score;

/** From decibans to a probability, and to the score that is shown. */
public final class Likelihood {

    /** ICD 203: no judgement is certain, so the score is never 0. */
    static final int LOWEST_SCORE = 1;

    /** ICD 203: no judgement is certain, so the score is never 100. */
    static final int HIGHEST_SCORE = 99;

    /** Beyond it the score no longer changes; within it every score is worked out once. */
    private static final int FARTHEST = 100;

    private static final byte[] SCORES = scores();

    private Likelihood() {}

    /** Probability for a total weight of evidence in decibans: 0 gives 0.5, 10 gives 10/11. Rounded to 4 decimals. */
    static double of(int points) {
        return Math.round(10_000 * exact(points)) / 10_000.0;
    }

    /** The probability in percent, rounded half up and kept in 1 to 99. */
    public static int score(int points) {
        return SCORES[FARTHEST + Math.max(-FARTHEST, Math.min(FARTHEST, points))];
    }

    /** The fewest points that give this score of 1 to 99 or a higher one; for 1, so few that fewer change nothing. */
    static int pointsFor(int score) {
        int points = -FARTHEST;
        while (points < FARTHEST && score(points) < score) {
            points++;
        }
        return points;
    }

    private static byte[] scores() {
        var scores = new byte[2 * FARTHEST + 1];
        for (int points = -FARTHEST; points <= FARTHEST; points++) {
            long percent = Math.round(100 * exact(points));
            scores[FARTHEST + points] = (byte) Math.max(LOWEST_SCORE, Math.min(HIGHEST_SCORE, percent));
        }
        return scores;
    }

    /** The probability as it is, unrounded. */
    public static double exact(int points) {
        return 1 / (1 + StrictMath.pow(10, -points / 10.0));
    }
}
