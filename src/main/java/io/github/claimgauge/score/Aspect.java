package io.github.claimgauge.score;

import java.util.Locale;

/** The part of a claim that a rule bears on. */
public enum Aspect {
    /** Something happened. */
    OCCURRENCE,
    /** It happened to this victim. */
    VICTIM,
    /** It is not an old leak. */
    NOVELTY,
    /** It is as large as claimed. */
    SCOPE,
    /** It was this actor. */
    ATTRIBUTION;

    private final String word = name().toLowerCase(Locale.ROOT);

    @Override
    public String toString() {
        return word;
    }
}
