package io.github.claimgauge.intake.format;

import static io.github.claimgauge.intake.format.MispShape.DDOS;
import static io.github.claimgauge.intake.format.MispShape.POST;

import io.github.claimgauge.claim.Attack;
import io.github.claimgauge.claim.Channel;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Corroboration;
import io.github.claimgauge.intake.format.Warning.Kind;
import io.github.claimgauge.intake.words.Countries;
import io.github.claimgauge.intake.words.Days;
import io.github.claimgauge.intake.words.Sectors;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.names.Domains;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** One object {@code ransomware-group-post} or {@code ddos-claim}, and the event around it. */
record MispPost(JsonNode event, JsonNode object, Draft draft) {

    private static final String VICTIM = "victim";
    private static final Pattern ACTOR_TAG = Pattern.compile(
            "(?i)misp-galaxy:(?:ransomware|threat-actor|mitre-intrusion-set|360net-threat-actor)=\"([^\"]{1,500})\"");
    private static final Pattern ACTOR_IN_TITLE = Pattern.compile("(.{1,200}?) new post\\s*: .*");

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
        return draft.finished(reader, seen);
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
            var voice = new LinkedHashMap<String, Object>();
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
        var tags = new ArrayList<String>(MispShape.tags(object));
        object.path("Attribute").forEach(attribute -> tags.addAll(MispShape.tags(attribute)));
        tags.addAll(MispShape.tags(event));
        var named = tags.stream()
                .map(ACTOR_TAG::matcher)
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .findFirst();
        var title = ACTOR_IN_TITLE.matcher(event.path("info").asString(""));
        return named.or(this::attributed).or(() -> title.matches() ? Optional.of(title.group(1)) : Optional.empty());
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
        var colours = MispShape.colours(event).toList();
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
                day -> draft.estimate(day, "/date"),
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
