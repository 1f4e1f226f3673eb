package io.github.claimgauge.claim;

import java.util.Map;

/** Words for sectors. There is no closed vocabulary of them; of those that mean the same, one stands for all. */
public final class Sector {

    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("public_sector", "government"),
            Map.entry("public_administration", "government"),
            Map.entry("government_administration", "government"),
            Map.entry("financial_services", "finance"),
            Map.entry("financial", "finance"),
            Map.entry("banking", "finance"),
            Map.entry("bank", "finance"),
            Map.entry("health", "healthcare"),
            Map.entry("hospital", "healthcare"),
            Map.entry("hospitals", "healthcare"),
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
            Map.entry("academic", "education"),
            Map.entry("university", "education"),
            Map.entry("universities", "education"),
            Map.entry("school", "education"),
            Map.entry("schools", "education"),
            Map.entry("social_network", "social_media"),
            Map.entry("social_networks", "social_media"),
            Map.entry("social_networking", "social_media"),
            Map.entry("cyber_security", "cybersecurity"),
            Map.entry("information_security", "cybersecurity"),
            Map.entry("it_security", "cybersecurity"),
            Map.entry("non_profit", "nonprofit"),
            Map.entry("e_commerce", "ecommerce"),
            Map.entry("police", "law_enforcement"),
            Map.entry("energy_and_utilities", "energy"),
            Map.entry("energy_utilities", "energy"));

    private Sector() {}

    /** @param word lower snake case; itself if no other stands for it */
    public static String named(String word) {
        return SAME.getOrDefault(word, word);
    }
}
