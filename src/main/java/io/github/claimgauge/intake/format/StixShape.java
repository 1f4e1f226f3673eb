package io.github.claimgauge.intake.format;

import static io.github.claimgauge.intake.format.StixObjects.isRevoked;
import static io.github.claimgauge.intake.format.StixObjects.refs;
import static io.github.claimgauge.intake.format.StixObjects.text;
import static io.github.claimgauge.intake.format.StixObjects.type;

import com.google.common.collect.Sets;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * STIX 2.1: each report on a claim. Our own export says in an extension all that a claim can say; of other reports, actor,
 * victim, country, sector, domain and dates are read from the objects that they refer to. Objects may come in any order. What
 * was revoked, counts for nothing: a report is refused then, and one that refers to something else is told of it.
 */
final class StixShape implements Shape {

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
    private final StixObjects objects = new StixObjects();
    private final List<Piece.Whole> reports = new ArrayList<>();

    StixShape(ClaimReader reader) {
        this.reader = reader;
    }

    @Override
    public void read(Piece.Whole piece, Consumer<Item> items) {
        if (type(piece.node()).equals("report")) {
            reports.add(piece);
        } else {
            objects.add(piece.node());
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
        if (isRevoked(report.node())) {
            return new Item.Refused(
                    report.line(),
                    List.of(new Fault(
                            report.pointer() + "/revoked", "is true: the report was taken back by whoever made it")));
        }
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
        if (refs(report, "object_refs").stream().anyMatch(objects::isRevoked)) {
            draft.warn(Kind.REVOKED, "/object_refs");
        }
        tlp(draft, report);
        references(draft, report.path("external_references"));
        leftovers(draft, report);
        return draft.finished(reader, seen);
    }

    private void parties(Draft draft, List<String> refs) {
        var about = objects.find(new LinkedHashSet<>(refs)).toList();
        var actors = about.stream().filter(node -> ACTORS.contains(type(node))).toList();
        var victims = victims(actors, about);
        if (actors.size() != 1) {
            draft.fault(
                    "/object_refs", "must name one actor (intrusion-set or threat-actor), and names " + actors.size());
        } else {
            Title.actor(draft, text(actors.get(0), "name"), "/object_refs");
        }
        if (victims.size() != 1) {
            draft.fault("/object_refs", "must name one victim, and names " + victims.size());
        } else {
            victim(draft, victims.get(0), about);
        }
    }

    /** Whom an actor targets; where that is not said, the one organisation that is no sector. */
    private List<ObjectNode> victims(List<ObjectNode> actors, List<ObjectNode> about) {
        var possible = about.stream()
                .filter(StixShape::isVictim)
                .map(node -> text(node, "id"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var targets = actors.stream()
                .flatMap(actor -> both(objects.related(actor, "targets"), possible).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return objects.find(targets.isEmpty() ? possible : targets).toList();
    }

    /** What both have, in the time that the smaller one takes: an actor may have more targets than a report has victims. */
    private static Set<String> both(Set<String> one, Set<String> other) {
        return one.size() < other.size() ? Sets.intersection(one, other) : Sets.intersection(other, one);
    }

    private static boolean isVictim(ObjectNode node) {
        return type(node).equals("identity") && !text(node, "identity_class").equals("class");
    }

    private void victim(Draft draft, ObjectNode victim, List<ObjectNode> about) {
        about.stream()
                .filter(node -> type(node).equals("domain-name"))
                .filter(domain -> objects.related(domain, "belongs-to").contains(text(victim, "id")))
                .findFirst()
                .ifPresent(domain -> draft.set(
                        "/victim/domain", Domains.registrable(text(domain, "value")), "/object_refs/domain-name"));
        Title.victim(draft, text(victim, "name"), "/object_refs");
        objects.find(objects.related(victim, "located-at"))
                .map(place -> place.path("country").asString(text(place, "name")))
                .findFirst()
                .ifPresent(name -> draft.set("/victim/country", Countries.code(name), "/object_refs/location"));
        objects.find(objects.related(victim, "part-of"))
                .map(sector -> text(sector, "name"))
                .findFirst()
                .or(() -> victim.path("sectors")
                        .valueStream()
                        .map(sector -> sector.asString(""))
                        .findFirst())
                .ifPresent(name -> draft.set("/victim/sector", Sectors.word(name), "/object_refs/sectors"));
    }

    /** The tracker saw the post when it created the report; what it calls published is its estimate of the attack. */
    private static Optional<LocalDate> dates(Draft draft, ObjectNode report) {
        var seen = Days.utc(text(report, "created"));
        var published = Days.utc(text(report, "published"));
        seen.or(() -> published)
                .ifPresentOrElse(
                        day -> draft.estimate(day, "/created"),
                        () -> draft.fault("", "has no date: created or published is required"));
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
            draft.set("/headline", Title.clean(draft, text(report, "name"), "/name"), "/name");
        }
        if (!text(report, "description").isBlank()) {
            draft.warn(Kind.MAY_BE_LEAKED, "/description");
        }
        Stream.of("confidence", "labels").filter(report::has).forEach(name -> draft.warn(Kind.NOT_CARRIED, "/" + name));
    }
}
