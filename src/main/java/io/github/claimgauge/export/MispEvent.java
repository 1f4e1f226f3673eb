package io.github.claimgauge.export;

import io.github.claimgauge.casebook.Outcome;
import io.github.claimgauge.claim.Actor;
import io.github.claimgauge.claim.Attack;
import io.github.claimgauge.claim.Channel;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.export.MispObject.Template;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One claim as a MISP event: what is claimed and how it is judged as objects and tags, and the page for people as a report. */
final class MispEvent {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** MISP's template says “medium” where ICD 203 says “moderate”. */
    private static final Map<String, String> CONFIDENCE = Map.of("low", "low", "moderate", "medium", "high", "high");

    /** In bytes, of the value of an attribute. */
    private static final int LONGEST = 65_535;

    private final Dossier dossier;
    private final Claim claim;
    private final Answer answer;

    private MispEvent(Dossier dossier) {
        this.dossier = dossier;
        this.claim = dossier.claim();
        this.answer = Answer.of(dossier.answer());
    }

    /** An object with the one member {@code Event}. */
    static byte[] bytes(Dossier dossier) {
        var node = JsonNodeFactory.instance.objectNode();
        node.set("Event", new MispEvent(dossier).event());
        return JSON.writeValueAsBytes(node);
    }

    /** Never published and never distributed by us: that is for whoever imports it to decide. */
    private ObjectNode event() {
        var event = JsonNodeFactory.instance
                .objectNode()
                .put("uuid", Ids.uuid("misp-event", dossier.id()).toString())
                .put("info", Wording.title(claim))
                .put("date", date(claim.claimedAt().start()))
                .put("timestamp", MispObject.timestamp(dossier.modified()))
                .put("threat_level_id", "4")
                .put("analysis", isSettled() ? "2" : "1")
                .put("distribution", "0")
                .put("published", false);
        event.putObject("Orgc")
                .put("name", "ClaimGauge")
                .put("uuid", Ids.uuid("misp-organisation", "claimgauge").toString());
        var tags = event.putArray("Tag");
        Tags.of(dossier, answer).forEach(tag -> tags.addObject().put("name", tag));
        var attributes = event.putArray("Attribute").add(actor());
        whole().ifPresent(attributes::add);
        var objects = event.putArray("Object");
        posted().ifPresent(post -> objects.add(post.node()));
        objects.add(victim().node());
        objects.add(assessment().node());
        event.putArray("EventReport").add(page());
        return event;
    }

    private boolean isSettled() {
        return dossier.outcome() != null && dossier.outcome().label() != Outcome.Label.UNRESOLVED;
    }

    private ObjectNode actor() {
        return MispObject.attribute(
                        dossier.id() + "/actor",
                        MispObject.Type.THREAT_ACTOR,
                        claim.actor().name(),
                        MispObject.timestamp(dossier.modified()))
                .put("comment", "Author of the claim; that it did what it claims is not asserted");
    }

    /**
     * All facts, most of which MISP has no words for; empty if they are longer than a value in MISP may be. A slash that is
     * escaped is the same to programs, and no part of a link to people.
     */
    private Optional<ObjectNode> whole() {
        var facts = CaseJson.facts(dossier).replace("://", ":\\/\\/");
        return facts.getBytes(StandardCharsets.UTF_8).length > LONGEST
                ? Optional.empty()
                : Optional.of(
                        MispObject.attribute(
                                        dossier.id() + "/case",
                                        MispObject.Type.OTHER,
                                        facts,
                                        MispObject.timestamp(dossier.modified()))
                                .put(
                                        "comment",
                                        "The claim with all its facts, as ClaimGauge reads it; whoever corrects the objects deletes this"));
    }

    /** The claim as MISP knows claims, where it has a template for such. */
    private Optional<MispObject> posted() {
        if (claim.attack() == Attack.DDOS) {
            return Optional.of(object(Template.DDOS_CLAIM)
                    .with("target", MispObject.Type.TEXT, claim.victim().name())
                    .with("proof", MispObject.Type.TEXT, Wording.record(claim))
                    .with("claim-validity", MispObject.Type.TEXT, validity()));
        }
        return isGroupPost() ? Optional.of(post()) : Optional.empty();
    }

    private boolean isGroupPost() {
        return claim.attack() == Attack.RANSOMWARE
                || claim.actor().kind() == Actor.Kind.RANSOMWARE
                || claim.channel() != null && claim.channel().platform() == Channel.Platform.LEAK_SITE;
    }

    /** Without its link: MISP would make one that can be followed. */
    private MispObject post() {
        return object(Template.POST)
                .with("title", MispObject.Type.TEXT, Wording.title(claim))
                .with("description", MispObject.Type.TEXT, Wording.record(claim))
                .with("ransomware-group", MispObject.Type.TEXT, claim.actor().name())
                .with("entity-name", MispObject.Type.TEXT, claim.victim().name())
                .with("geo", MispObject.Type.TEXT, claim.victim().country())
                .with("sector", MispObject.Type.TEXT, claim.victim().sector())
                .with(
                        "date-published",
                        MispObject.Type.DATETIME,
                        claim.claimedAt().start().toString());
    }

    private MispObject victim() {
        return object(Template.VICTIM)
                .with("name", MispObject.Type.TARGET_ORG, claim.victim().name())
                .with("classification", MispObject.Type.TEXT, "organization")
                .with("domain", MispObject.Type.DOMAIN, claim.victim().domain())
                .with(
                        "regions",
                        MispObject.Type.TARGET_LOCATION,
                        country(claim.victim().country()))
                .with(
                        "sectors",
                        MispObject.Type.TEXT,
                        Optional.ofNullable(claim.victim().sector())
                                .flatMap(Sectors::misp)
                                .orElse(null))
                .with(
                        "description",
                        MispObject.Type.TEXT,
                        "Named as the victim in a claim; that it is one is not asserted");
    }

    private MispObject assessment() {
        return object(Template.ASSESSMENT)
                .with("source-id", MispObject.Type.TEXT, claim.actor().name())
                .with("source-type", MispObject.Type.TEXT, "OSINT")
                .with(
                        "source-reliability",
                        MispObject.Type.TEXT,
                        Grades.reliability(answer.admiralty().source()))
                .with(
                        "information-credibility",
                        MispObject.Type.TEXT,
                        Grades.credibility(answer.admiralty().information()))
                .with("confidence", MispObject.Type.TEXT, CONFIDENCE.get(answer.confidence()))
                .with("evaluation", MispObject.Type.TEXT, answer.likelihoodSentence())
                .with(
                        "comment",
                        MispObject.Type.COMMENT,
                        Wording.outcome(dossier).orElse(null));
    }

    private ObjectNode page() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("uuid", Ids.uuid("misp-report", dossier.id()).toString())
                .put("name", "Judgement of the claim")
                .put("content", OnePager.of(dossier))
                .put("distribution", "5")
                .put("timestamp", MispObject.timestamp(dossier.modified()));
    }

    private MispObject object(Template template) {
        return new MispObject(template, dossier.id(), dossier.modified());
    }

    private String validity() {
        if (!isSettled() || dossier.outcome() == null) {
            return "Unknown";
        }
        return dossier.outcome().label() == Outcome.Label.REFUTED ? "Invalid" : "Valid";
    }

    private static @Nullable String country(@Nullable String code) {
        return code == null
                ? null
                : new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    }

    private static String date(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC).toString();
    }
}
