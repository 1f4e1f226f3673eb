package io.github.claimgauge.score;

import java.util.Locale;

/**
 * How well founded the judgement is, whatever the score: ICD 203's second axis. Low is uncorroborated and full of gaps,
 * high is well corroborated with few of them.
 */
public enum Confidence {
    LOW,
    MODERATE,
    HIGH;

    static Confidence of(Scale.ConfidenceScale scale, int voices, int coverage) {
        if (voices >= scale.highVoices() && coverage >= scale.highCoverage()) {
            return HIGH;
        }
        return voices > 0 || coverage >= scale.moderateCoverage() ? MODERATE : LOW;
    }

    private final String word = name().toLowerCase(Locale.ROOT);

    @Override
    public String toString() {
        return word;
    }
}
