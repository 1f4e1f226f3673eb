package io.github.claimgauge.intake.format;

import io.github.claimgauge.claim.Attack;
import io.github.claimgauge.claim.Channel;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.intake.format.Warning.Kind;
import io.github.claimgauge.intake.piece.Piece;
import io.github.claimgauge.intake.words.Countries;
import io.github.claimgauge.intake.words.Days;
import io.github.claimgauge.intake.words.Sectors;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.names.Domains;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * STIX 2.1: each report on a claim. Our own export says in an extension all that a claim can say; of other reports, actor,
 * victim, country, sector, domain and dates are read from the objects that they refer to. Objects may come in any order.
 */
final class StixShape implements Shape {

    /** All that claims are made of; judgements and the like are passed over, so that memory does not grow with them. */
    private static final Set<String> KEPT =
            Set.of("report", "identity", "intrusion-set", "threat-actor", "location", "domain-name", "relationship");

    private static final Set<String> ACTORS = Set.of("intrusion-set", "threat-actor");

    private static final Map<String, Claim.Tlp> MARKINGS = Map.of(
            "marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9", Claim.Tlp.CLEAR,
            "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487", Claim.Tlp.CLEAR,
            "marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da", Claim.Tlp.GREEN,
            "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb", Claim.Tlp.GREEN,
            "marking-definition--f88d31f6-486f-44da-b317-01333bde0b82", Claim.Tlp.AMBER,
            "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421", Claim.Tlp.AMBER,
            "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003", Claim.Tlp.AMBER_STRICT,
            "marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed", Claim.Tlp.RED,
            "marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1", Claim.Tlp.RED);

    private final ClaimReader reader;
    private final Map<String, ObjectNode> objects = new HashMap<>();
    private final List<Piece.Whole> reports = new ArrayList<>();
    private final Map<String, List<ObjectNode>> relations = new HashMap<>();

    StixShape(ClaimReader reader) {
        this.reader = reader;
    }

    @Override
    public void read(Piece.Whole piece, Consumer<Item> items) {
        var node = piece.node();
        var type = node.path("type").asString("");
        if (!KEPT.contains(type)) {
            return;
        }
        if (type.equals("report")) {
            reports.add(piece);
        } else if (type.equals("relationship")) {
            relations
                    .computeIfAbsent(node.path("source_ref").asString(""), any -> new ArrayList<>())
                    .add(node);
        } else {
            objects.put(node.path("id").asString(""), node);
        }
    }

    @Override
    public void end(Consumer<Item> items) {
        reports.forEach(report -> items.accept(item(report)));
        if (reports.isEmpty()) {
            items.accept(new Item.Refused(1, List.of(new Fault("/objects", "holds no report, and so no claim"))));
        }
    }

    private Item item(Piece.Whole report) {
        return ours(report).map(text -> labelled(report, text)).orElseGet(() -> foreign(report));
    }

    /** What our own export says in its extension. */
    private static Optional<String> ours(Piece.Whole report) {
        return Stream.of(report.node().path("extensions"))
                .flatMap(extensions -> extensions.properties().stream())
                .map(extension -> extension.getValue().path("case_json"))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .findFirst();
    }

    private Item labelled(Piece.Whole report, String text) {
        var marked = strictest(refs(report.node(), "object_marking_refs"));
        return new OwnCase(reader).read(report, text, marked, "/extensions");
    }

    private Item foreign(Piece.Whole piece) {
        var report = piece.node();
        var draft = new Draft(piece.line(), piece.pointer());
        draft.set("/attack", Attack.RANSOMWARE.toString(), "");
        draft.set("/channel/platform", Channel.Platform.LEAK_SITE.toString(), "");
        var seen = dates(draft, report);
        parties(draft, refs(report, "object_refs"));
        tlp(draft, report);
        references(draft, report.path("external_references"));
        leftovers(draft, report);
        return draft.finished(reader, seen);
    }

    private void parties(Draft draft, List<String> refs) {
        var about = refs.stream()
                .flatMap(ref -> Stream.ofNullable(objects.get(ref)))
                .toList();
        var actors = about.stream().filter(node -> ACTORS.contains(type(node))).toList();
        var victims = victims(actors, about);
        if (actors.size() != 1) {
            draft.fault(
                    "/object_refs", "must name one actor (intrusion-set or threat-actor), and names " + actors.size());
        } else {
            Title.actor(draft, actors.get(0).path("name").asString(""), "/object_refs");
        }
        if (victims.size() != 1) {
            draft.fault("/object_refs", "must name one victim, and names " + victims.size());
        } else {
            victim(draft, victims.get(0), about);
        }
    }

    /** Whom an actor targets; where that is not said, the one organisation that is no sector. */
    private List<ObjectNode> victims(List<ObjectNode> actors, List<ObjectNode> about) {
        var targets = actors.stream()
                .flatMap(actor -> related(actor, "targets"))
                .filter(target -> isVictim(target) && about.contains(target))
                .distinct()
                .toList();
        return targets.isEmpty() ? about.stream().filter(StixShape::isVictim).toList() : targets;
    }

    private static boolean isVictim(ObjectNode node) {
        return type(node).equals("identity")
                && !node.path("identity_class").asString("").equals("class");
    }

    private void victim(Draft draft, ObjectNode victim, List<ObjectNode> about) {
        about.stream()
                .filter(node -> type(node).equals("domain-name"))
                .filter(domain -> related(domain, "belongs-to").anyMatch(victim::equals))
                .findFirst()
                .ifPresent(domain -> draft.set(
                        "/victim/domain",
                        Domains.registrable(domain.path("value").asString("")),
                        "/object_refs/domain-name"));
        Title.victim(draft, victim.path("name").asString(""), "/object_refs");
        related(victim, "located-at")
                .map(place -> place.path("country").asString(place.path("name").asString("")))
                .findFirst()
                .ifPresent(name -> draft.set("/victim/country", Countries.code(name), "/object_refs/location"));
        related(victim, "part-of")
                .map(sector -> sector.path("name").asString(""))
                .findFirst()
                .or(() -> victim.path("sectors")
                        .valueStream()
                        .map(sector -> sector.asString(""))
                        .findFirst())
                .ifPresent(name -> draft.set("/victim/sector", Sectors.word(name), "/object_refs/sectors"));
    }

    private Stream<ObjectNode> related(ObjectNode from, String how) {
        return relations.getOrDefault(from.path("id").asString(""), List.of()).stream()
                .filter(relation ->
                        relation.path("relationship_type").asString("").equals(how))
                .flatMap(relation -> Stream.ofNullable(
                        objects.get(relation.path("target_ref").asString(""))));
    }

    /** The tracker saw the post when it created the report; what it calls published is its estimate of the attack. */
    private static Optional<LocalDate> dates(Draft draft, ObjectNode report) {
        var seen = Days.utc(report.path("created").asString(""));
        var published = Days.utc(report.path("published").asString(""));
        seen.or(() -> published).ifPresent(day -> draft.estimate(day, "/created"));
        if (seen.isPresent() && published.isPresent() && !seen.equals(published)) {
            draft.warn(Kind.NOT_CARRIED, "/published");
        }
        return seen.or(() -> published);
    }

    private static void tlp(Draft draft, ObjectNode report) {
        var markings = refs(report, "object_marking_refs");
        strictest(markings).ifPresent(colour -> draft.set("/tlp", colour.toString(), "/object_marking_refs"));
        if (!markings.isEmpty() && !draft.has("/tlp")) {
            draft.warn(Kind.NOT_UNDERSTOOD, "/object_marking_refs");
        }
    }

    private static Optional<Claim.Tlp> strictest(List<String> markings) {
        return markings.stream()
                .flatMap(ref -> Stream.ofNullable(MARKINGS.get(ref)))
                .max(Comparator.naturalOrder());
    }

    /** Which of them is the post itself is told only by its place in the dark. */
    private static void references(Draft draft, JsonNode references) {
        for (var reference : references) {
            var url = reference.path("url").asString("");
            if (url.contains(".onion") && !draft.has("/channel/url") && url.length() <= 2000) {
                draft.set("/channel/url", url, "/external_references");
            } else {
                draft.warn(Kind.NOT_CARRIED, "/external_references");
            }
        }
    }

    private static void leftovers(Draft draft, ObjectNode report) {
        if (report.has("name")) {
            draft.set("/headline", Title.clean(draft, report.path("name").asString(""), "/name"), "/name");
        }
        if (!report.path("description").asString("").isBlank()) {
            draft.warn(Kind.MAY_BE_LEAKED, "/description");
        }
        Stream.of("confidence", "labels").filter(report::has).forEach(name -> draft.warn(Kind.NOT_CARRIED, "/" + name));
    }

    private static List<String> refs(ObjectNode node, String name) {
        return node.path(name).valueStream().map(ref -> ref.asString("")).toList();
    }

    private static String type(ObjectNode node) {
        return node.path("type").asString("");
    }
}
