package io.github.claimgauge.intake.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sectors in the words of the claims; what feeds call otherwise is put under those, all else stays in its own words. */
public final class Sectors {

    private static final int LONGEST = 60;

    /** What feeds write where they do not know. */
    private static final Set<String> UNKNOWN = Set.of("", "not_found", "unknown", "n_a", "na", "none", "null", "other");

    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("public_sector", "government"),
            Map.entry("public_administration", "government"),
            Map.entry("government_administration", "government"),
            Map.entry("financial_services", "finance"),
            Map.entry("financial", "finance"),
            Map.entry("banking", "finance"),
            Map.entry("bank", "finance"),
            Map.entry("health", "healthcare"),
            Map.entry("health_care", "healthcare"),
            Map.entry("healthcare_services", "healthcare"),
            Map.entry("hospital_health_care", "healthcare"),
            Map.entry("information_technology", "technology"),
            Map.entry("it", "technology"),
            Map.entry("telecommunication", "telecom"),
            Map.entry("telecommunications", "telecom"),
            Map.entry("telecoms", "telecom"),
            Map.entry("transportation", "transport"),
            Map.entry("transportation_logistics", "transport"),
            Map.entry("transportation_and_logistics", "transport"),
            Map.entry("retail_trade", "retail"),
            Map.entry("agriculture_and_food_production", "food"),
            Map.entry("agriculture_food_production", "food"),
            Map.entry("food_and_beverage", "food"),
            Map.entry("defense", "defence"),
            Map.entry("aerospace_defense", "defence"),
            Map.entry("higher_education", "education"),
            Map.entry("non_profit", "nonprofit"),
            Map.entry("energy_and_utilities", "energy"),
            Map.entry("energy_utilities", "energy"));

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
        return UNKNOWN.contains(word) || word.length() > LONGEST
                ? Optional.empty()
                : Optional.of(SAME.getOrDefault(word, word));
    }
}
