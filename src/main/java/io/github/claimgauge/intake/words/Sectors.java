package io.github.claimgauge.intake.words;

import io.github.claimgauge.claim.Sector;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Sectors as feeds write them, in the words of the claims. */
public final class Sectors {

    private static final int LONGEST = 60;

    /** What feeds write where they do not know. */
    private static final Set<String> UNKNOWN = Set.of("", "not_found", "unknown", "n_a", "na", "none", "null", "other");

    private Sectors() {}

    /** Lower snake case; empty if the text says that nobody knows, or is no word. */
    public static Optional<String> word(String text) {
        var word = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("&amp;", "and")
                .replace("&", "and")
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_+|_+$", "");
        return UNKNOWN.contains(word) || word.length() > LONGEST ? Optional.empty() : Optional.of(Sector.named(word));
    }
}
