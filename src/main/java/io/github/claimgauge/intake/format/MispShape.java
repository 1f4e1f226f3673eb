package io.github.claimgauge.intake.format;

import io.github.claimgauge.claim.Attack;
import io.github.claimgauge.claim.Channel;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Corroboration;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * MISP events. Our own export says in an attribute all that a claim can say; of other events, each object
 * {@code ransomware-group-post} or {@code ddos-claim} is a claim. RansomLook's events leave
 * most of the object empty and name the actor in a tag, or in the event's title alone.
 */
final class MispShape implements Shape {

    private static final String POST = "ransomware-group-post";
    private static final String DDOS = "ddos-claim";
    private static final String VICTIM = "victim";

    private static final Pattern ACTOR_TAG = Pattern.compile(
            "(?i)misp-galaxy:(?:ransomware|threat-actor|mitre-intrusion-set|360net-threat-actor)=\"([^\"]{1,500})\"");
    private static final Pattern ACTOR_IN_TITLE = Pattern.compile("(.{1,200}?) new post\\s*: .*");
    private static final Pattern TLP = Pattern.compile("(?i)tlp:(.*)");

    private static final Map<String, Claim.Tlp> COLOURS = Map.of(
            "white", Claim.Tlp.CLEAR,
            "clear", Claim.Tlp.CLEAR,
            "green", Claim.Tlp.GREEN,
            "amber", Claim.Tlp.AMBER,
            "amber+strict", Claim.Tlp.AMBER_STRICT,
            "red", Claim.Tlp.RED);

    private final ClaimReader reader;

    MispShape(ClaimReader reader) {
        this.reader = reader;
    }

    @Override
    public void read(Piece.Whole piece, Consumer<Item> items) {
        var node = piece.node();
        if (node.path("response").isArray()) {
            var events = node.get("response");
            for (int index = 0; index < events.size(); index++) {
                event(events.get(index), piece, piece.pointer() + "/response/" + index, items);
            }
        } else {
            event(node, piece, piece.pointer(), items);
        }
    }

    private void event(JsonNode node, Piece.Whole piece, String pointer, Consumer<Item> items) {
        boolean wrapped = node.has("Event");
        var event = wrapped ? node.get("Event") : node;
        var place = pointer + (wrapped ? "/Event" : "");
        own(event)
                .ifPresentOrElse(
                        text -> items.accept(own(text, event, new Piece.Whole(piece.line(), place, piece.node()))),
                        () -> posts(event, piece.line(), place, items));
    }

    private Item own(String text, JsonNode event, Piece.Whole around) {
        var marked = colours(event).flatMap(Optional::stream).max(Comparator.naturalOrder());
        return new OwnCase(reader).read(around, text, marked, "/Attribute");
    }

    /** What our own export says in an attribute. */
    private static Optional<String> own(JsonNode event) {
        return event.path("Attribute")
                .valueStream()
                .filter(attribute -> attribute.path("type").asString("").equals("other"))
                .map(attribute -> attribute.path("value").asString(""))
                .filter(value -> value.startsWith("{\"claim\":"))
                .findFirst();
    }

    private void posts(JsonNode event, long line, String pointer, Consumer<Item> items) {
        var objects = event.path("Object");
        int found = 0;
        for (int index = 0; index < objects.size(); index++) {
            var name = objects.get(index).path("name").asString("");
            if (name.equals(POST) || name.equals(DDOS)) {
                found++;
                var place = pointer + "/Object/" + index;
                items.accept(new Post(event, objects.get(index), new Draft(line, place)).claim(reader));
            }
        }
        if (found == 0) {
            items.accept(new Item.Refused(
                    line,
                    List.of(new Fault(pointer, "holds no object " + POST + " or " + DDOS + ", and so no claim"))));
        }
    }

    private static List<String> tags(JsonNode of) {
        var names = new ArrayList<String>();
        of.path("Tag").forEach(tag -> names.add(tag.path("name").asString("")));
        return names;
    }

    /** The markings by TLP; one that nobody knows is empty. */
    private static Stream<Optional<Claim.Tlp>> colours(JsonNode event) {
        return tags(event).stream()
                .map(TLP::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(match -> Optional.ofNullable(COLOURS.get(match.group(1).toLowerCase(java.util.Locale.ROOT))));
    }

    /** One object and the event around it. */
    private record Post(JsonNode event, JsonNode object, Draft draft) {

        Item claim(ClaimReader reader) {
            boolean ddos = object.path("name").asString("").equals(DDOS);
            draft.set("/attack", (ddos ? Attack.DDOS : Attack.RANSOMWARE).toString(), "");
            var fields = new Attributes(object, draft);
            if (ddos) {
                ddos(fields);
            } else {
                post(fields);
            }
            actor(fields);
            victim();
            tlp();
            var seen = date(fields);
            fields.leftovers();
            neighbours();
            if (!draft.has("/victim/name")) {
                draft.fault("/Attribute", ddos ? "names no target" : "has neither entity-name nor title");
            }
            return draft.finished(reader, seen.map(LocalDate::toString).orElse(""));
        }

        private void post(Attributes fields) {
            draft.set("/channel/platform", Channel.Platform.LEAK_SITE.toString(), "");
            fields.take("website", (text, field) -> draft.set("/victim/domain", Domains.registrable(text), field));
            var title = fields.taken("title");
            fields.take("entity-name", (text, field) -> Title.victim(draft, text, field));
            title.ifPresent(text -> {
                if (draft.has("/victim/name")) {
                    draft.set("/headline", Title.clean(draft, text, "/title"), "/title");
                } else {
                    Title.victim(draft, text, "/title");
                }
            });
            fields.take("geo", (text, field) -> draft.set("/victim/country", Countries.code(text), field));
            fields.take("sector", (text, field) -> draft.set("/victim/sector", Sectors.word(text), field));
            fields.take("leak-site-url", (text, field) -> draft.set("/channel/url", text, field));
            fields.take("link", (text, field) -> {
                if (!draft.has("/channel/url")) {
                    draft.set("/channel/url", text, field);
                }
            });
            fields.skip(Kind.MAY_BE_LEAKED, "description");
            fields.skip(Kind.NOT_CARRIED, "severity", "actor-geo-stats-30d", "actor-total-stats-30d");
        }

        private void ddos(Attributes fields) {
            fields.take("target", (text, field) -> Title.victim(draft, text, field));
            fields.take("reference", (text, field) -> draft.set("/channel/url", text, field));
            fields.take("claim-validity", this::validity);
            fields.skip(Kind.MAY_BE_LEAKED, "proof");
            fields.skip(Kind.NOT_PROOF, "proof-screenshot");
        }

        /** MISP calls valid what an entity able to measure it has seen. */
        private void validity(String text, String field) {
            if (text.strip().equalsIgnoreCase("valid")) {
                var seen = Days.utc(event.path("date").asString(""));
                var voice = new java.util.LinkedHashMap<String, Object>();
                voice.put("kind", Corroboration.Kind.RESEARCHER_VERIFIED.toString());
                seen.ifPresent(day -> voice.put("at", day.toString()));
                draft.set("/corroboration", List.of(voice), field);
            } else {
                draft.warn(Kind.NOT_UNDERSTOOD, field);
            }
        }

        private void actor(Attributes fields) {
            fields.take("ransomware-group", (text, field) -> Title.actor(draft, text, field));
            if (!draft.has("/actor/name")) {
                actorAround().ifPresent(name -> Title.actor(draft, name, ""));
            }
            if (!draft.has("/actor/name")) {
                draft.fault(
                        "",
                        "names no actor: ransomware-group, a tag misp-galaxy:ransomware=\"…\" or misp-galaxy:threat-actor=\"…\""
                                + " is required");
            }
        }

        private Optional<String> actorAround() {
            var tags = new ArrayList<String>(tags(object));
            object.path("Attribute").forEach(attribute -> tags.addAll(tags(attribute)));
            tags.addAll(tags(event));
            var named = tags.stream()
                    .map(ACTOR_TAG::matcher)
                    .filter(java.util.regex.Matcher::matches)
                    .map(match -> match.group(1))
                    .findFirst();
            var title = ACTOR_IN_TITLE.matcher(event.path("info").asString(""));
            return named.or(this::attributed)
                    .or(() -> title.matches() ? Optional.of(title.group(1)) : Optional.empty());
        }

        /** Whom the event itself names, if it is one. */
        private Optional<String> attributed() {
            var names = event.path("Attribute")
                    .valueStream()
                    .filter(attribute -> attribute.path("type").asString("").equals("threat-actor"))
                    .map(attribute -> attribute.path("value").asString(""))
                    .filter(name -> !name.isBlank())
                    .distinct()
                    .toList();
            return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
        }

        /** What the event says of the victim in an object of its own, where the post does not. */
        private void victim() {
            if (isVictimOfThePost()) {
                var field = "/Event/Object " + VICTIM;
                var fields = new Attributes(objects(VICTIM).get(0), draft);
                fields.taken("domain").ifPresent(text -> fill("/victim/domain", Domains.registrable(text), field));
                fields.taken("regions").ifPresent(text -> fill("/victim/country", Countries.code(text), field));
                fields.taken("sectors").ifPresent(text -> fill("/victim/sector", Sectors.word(text), field));
            }
        }

        private boolean isVictimOfThePost() {
            return objects(VICTIM).size() == 1
                    && objects(POST).size() + objects(DDOS).size() == 1;
        }

        private List<JsonNode> objects(String name) {
            return event.path("Object")
                    .valueStream()
                    .filter(other -> other.path("name").asString("").equals(name))
                    .toList();
        }

        private void fill(String place, Optional<String> value, String field) {
            if (!draft.has(place)) {
                draft.set(place, value, field);
            }
        }

        /** Of several markings, the most restricted one holds. */
        private void tlp() {
            var colours = colours(event).toList();
            if (!colours.isEmpty()) {
                var strictest = colours.stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
                draft.set("/tlp", strictest.map(Claim.Tlp::toString), "/Event/Tag");
            }
        }

        /** The post's own date if there is one; else when it was seen, which is only an estimate. */
        private Optional<LocalDate> date(Attributes fields) {
            var published = fields.day("date-published");
            var seen = fields.day("date");
            if (published.isPresent()) {
                draft.set("/claimedAt", published.get().toString(), "/date-published");
                return published;
            }
            var estimate = seen.or(() -> Days.utc(event.path("date").asString("")));
            estimate.ifPresentOrElse(
                    day -> {
                        draft.set("/claimedAt", day.toString(), "/date");
                        draft.set("/claimedAtEstimated", true, "/date");
                        draft.warn(Kind.DATE_ESTIMATED, "/date");
                    },
                    () -> draft.fault("", "has no date: date-published or date is required"));
            return estimate;
        }

        /** What else the event holds. */
        private void neighbours() {
            if (!event.path("Attribute").isEmpty()) {
                draft.warn(Kind.NOT_CARRIED, "/Event/Attribute");
            }
            if (event.path("Object").size() > 1) {
                event.path("Object").forEach(other -> {
                    var name = other.path("name").asString("");
                    if (!name.equals(POST) && !name.equals(DDOS) && !(name.equals(VICTIM) && isVictimOfThePost())) {
                        draft.warn(Kind.NOT_CARRIED, "/Event/Object " + name);
                    }
                });
            }
        }
    }
}
