package io.github.claimgauge.export;

import java.util.Map;
import java.util.Optional;

/** Sectors, which are words of no closed vocabulary with us, in those of others. */
final class Sectors {

    /** As STIX spells them (industry-sector-ov); what is not here is spelt so already, or unknown to it. */
    private static final Map<String, String> STIX = Map.ofEntries(
            Map.entry("aviation", "transportation"),
            Map.entry("defence", "defense"),
            Map.entry("finance", "financial-services"),
            Map.entry("industrial", "manufacturing"),
            Map.entry("logistics", "transportation"),
            Map.entry("media", "communications"),
            Map.entry("military", "defense"),
            Map.entry("nonprofit", "non-profit"),
            Map.entry("telecom", "telecommunications"),
            Map.entry("transport", "transportation"));

    /** As MISP's object template for victims spells them; it takes no others. */
    private static final Map<String, String> MISP = Map.ofEntries(
            Map.entry("aerospace", "aerospace"),
            Map.entry("agriculture", "agriculture"),
            Map.entry("automotive", "automotive"),
            Map.entry("aviation", "transportation"),
            Map.entry("construction", "construction"),
            Map.entry("defence", "defence"),
            Map.entry("education", "education"),
            Map.entry("energy", "energy"),
            Map.entry("entertainment", "entertainment"),
            Map.entry("finance", "financial services"),
            Map.entry("healthcare", "healthcare"),
            Map.entry("industrial", "manufacturing"),
            Map.entry("insurance", "insurance"),
            Map.entry("law_enforcement", "law enforcement"),
            Map.entry("legal", "legal"),
            Map.entry("logistics", "transportation"),
            Map.entry("manufacturing", "manufacturing"),
            Map.entry("military", "defence"),
            Map.entry("mining", "mining"),
            Map.entry("non_profit", "non profit"),
            Map.entry("nonprofit", "non profit"),
            Map.entry("pharmaceuticals", "pharmaceuticals"),
            Map.entry("political_party", "political party"),
            Map.entry("retail", "retail"),
            Map.entry("technology", "technology"),
            Map.entry("telecom", "telecommunications"),
            Map.entry("transport", "transportation"),
            Map.entry("utilities", "utilities"));

    private Sectors() {}

    static String stix(String sector) {
        return STIX.getOrDefault(sector, sector.replace('_', '-'));
    }

    static Optional<String> misp(String sector) {
        return Optional.ofNullable(MISP.get(sector));
    }
}
