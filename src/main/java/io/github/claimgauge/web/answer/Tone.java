package io.github.claimgauge.web.answer;

import io.github.claimgauge.score.Scale;

/**
 * A score with its words and one of seven steps of colour, from 0 (against) over 3 (even) to 6 (for).
 *
 * @param words of the band that holds the score
 */
public record Tone(int score, String words, int step) {

    private static final int STEPS = 7;

    public static Tone of(int score, Scale scale) {
        return of(score, scale.bandOf(score), scale);
    }

    static Tone of(int score, Scale.Band band, Scale scale) {
        int last = Math.max(1, scale.bands().size() - 1);
        return new Tone(
                score, band.words(), Math.round((STEPS - 1f) * scale.bands().indexOf(band) / last));
    }

    /** Name of the style that has the colour. */
    public String style() {
        return "tone-" + step;
    }
}
