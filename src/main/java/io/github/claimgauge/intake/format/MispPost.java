package io.github.claimgauge.intake.format;

import static io.github.claimgauge.intake.format.MispShape.DDOS;

import io.github.claimgauge.claim.Attack;
import io.github.claimgauge.claim.Channel;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Corroboration;
import io.github.claimgauge.intake.format.Warning.Kind;
import io.github.claimgauge.intake.words.Countries;
import io.github.claimgauge.intake.words.Sectors;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.names.Domains;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One object {@code ransomware-group-post} or {@code ddos-claim}, and the event around it. */
record MispPost(MispEvent event, JsonNode object, Draft draft) {

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
        event.others().forEach(place -> draft.warn(Kind.NOT_CARRIED, place));
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
            var voice = new LinkedHashMap<String, Object>();
            voice.put("kind", Corroboration.Kind.RESEARCHER_VERIFIED.toString());
            event.date().ifPresent(day -> voice.put("at", day.toString()));
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
        var tags = Stream.concat(
                MispShape.tags(object).stream(),
                object.path("Attribute").valueStream().flatMap(attribute -> MispShape.tags(attribute).stream()));
        return MispEvent.tagged(tags).or(event::actor);
    }

    /** What the event says of the victim in an object of its own, where the post does not. */
    private void victim() {
        event.victim().ifPresent(object -> {
            var field = MispEvent.placeOfVictim();
            var fields = new Attributes(object, draft);
            fields.taken("domain").ifPresent(text -> fill("/victim/domain", Domains.registrable(text), field));
            fields.taken("regions").ifPresent(text -> fill("/victim/country", Countries.code(text), field));
            fields.taken("sectors").ifPresent(text -> fill("/victim/sector", Sectors.word(text), field));
        });
    }

    private void fill(String place, Optional<String> value, String field) {
        if (!draft.has(place)) {
            draft.set(place, value, field);
        }
    }

    /** Of several markings, the most restricted one holds. */
    private void tlp() {
        if (event.marked()) {
            draft.set("/tlp", event.tlp().map(Claim.Tlp::toString), "/Event/Tag");
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
        var estimate = seen.or(event::date);
        estimate.ifPresentOrElse(
                day -> draft.estimate(day, "/date"),
                () -> draft.fault("", "has no date: date-published or date is required"));
        return estimate;
    }
}
