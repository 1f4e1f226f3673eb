package io.github.claimgauge.web.claim;

import io.github.claimgauge.casebook.filing.Filing;
import io.github.claimgauge.casebook.filing.Recalled;
import io.github.claimgauge.json.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was scored, by subject: what the claim states and what memory filled in. What nobody has looked at is left out. */
final class Facts {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final int MOST_ITEMS = 50;

    /** Where a member of the claim stands; the others stand under a subject of their own. */
    private static final Map<String, String> SUBJECTS = Map.ofEntries(
            Map.entry("headline", "Claim"),
            Map.entry("attack", "Claim"),
            Map.entry("tlp", "Claim"),
            Map.entry("actor", "Actor"),
            Map.entry("victim", "Victim"),
            Map.entry("threatenedAt", "Timing"),
            Map.entry("claimedAt", "Timing"),
            Map.entry("claimedAtEstimated", "Timing"),
            Map.entry("listingRemovedAt", "Timing"),
            Map.entry("channel", "Where it was said"),
            Map.entry("followUpChannels", "Where it was said"),
            Map.entry("proofs", "Proof"),
            Map.entry("proofRequest", "Proof"),
            Map.entry("promisedProof", "Proof"),
            Map.entry("claimed", "What is claimed"),
            Map.entry("victimResponse", "Response and corroboration"),
            Map.entry("corroboration", "Response and corroboration"),
            Map.entry("priorListings", "Earlier claims against this victim"));

    private static final Map<String, String> ITEMS = Map.of(
            "followUpChannels", "follow-up channel",
            "proofs", "proof",
            "corroboration", "corroboration",
            "priorListings", "earlier claim");

    /** They are named by their subject. */
    private static final Set<String> PLAIN_OBJECTS = Set.of("actor", "victim", "claimed");

    /** Facts about one thing. */
    record Subject(String name, List<Fact> facts) {}

    /** @param memory where memory has it from; null for what the claim states */
    record Fact(String name, String value, @Nullable String memory) {}

    private final Filing filing;
    private final Map<String, List<Fact>> subjects = new LinkedHashMap<>();

    private Facts(Filing filing) {
        this.filing = filing;
    }

    static List<Subject> of(Filing filing) {
        var facts = new Facts(filing);
        JSON.readTree(Values.bytes(filing.evidence()))
                .propertyStream()
                .forEach(member -> facts.add(member.getKey(), member.getValue()));
        return facts.subjects.entrySet().stream()
                .map(subject -> new Subject(subject.getKey(), List.copyOf(subject.getValue())))
                .toList();
    }

    private void add(String member, JsonNode value) {
        var subject = SUBJECTS.get(member);
        if (subject == null) {
            return;
        }
        var rows = subjects.computeIfAbsent(subject, any -> new ArrayList<>());
        var pointer = "/" + member;
        if (ITEMS.containsKey(member) && !value.isEmpty()) {
            addItems(ITEMS.getOrDefault(member, ""), value, pointer, rows);
        } else if (value.isObject()) {
            value.propertyStream()
                    .forEach(part -> rows.add(new Fact(
                            (PLAIN_OBJECTS.contains(member) ? "" : Plain.name(member) + ": ")
                                    + Plain.name(part.getKey()),
                            Plain.of(part.getValue()),
                            memory(pointer + "/" + part.getKey()))));
        } else {
            rows.add(new Fact(Plain.name(member), Plain.of(value), memory(pointer)));
        }
    }

    private void addItems(String name, JsonNode items, String pointer, List<Fact> rows) {
        int shown = Math.min(items.size(), MOST_ITEMS);
        for (int at = 0; at < shown; at++) {
            rows.add(new Fact(name + " " + (at + 1), Plain.of(items.get(at)), memory(pointer)));
        }
        if (items.size() > shown) {
            rows.add(new Fact("further ones", String.valueOf(items.size() - shown), memory(pointer)));
        }
    }

    private @Nullable String memory(String pointer) {
        return filing.recalled().stream()
                .filter(recalled -> recalled.pointer().equals(pointer))
                .map(Recalled::source)
                .findFirst()
                .orElse(null);
    }
}
