package io.github.claimgauge.export;

import io.github.claimgauge.casebook.Outcome;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Words;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * One claim as STIX objects: a report that it was made, the relationship that it alleges, and our opinion and note on both.
 *
 * <p>{@code targets} reads as a fact wherever it is shown. So it carries our confidence in it, if there is a basis for one, and
 * says in words that it is only claimed; and it is revoked once the claim is refuted. {@code incident} is never used: nobody
 * has confirmed one.
 */
final class StixCase {

    private final Dossier dossier;
    private final Claim claim;
    private final Answer answer;
    private final ObjectNode tool = StixParties.tool();
    private final List<ObjectNode> objects = new ArrayList<>();

    private StixCase(Dossier dossier) {
        this.dossier = dossier;
        this.claim = dossier.claim();
        this.answer = Answer.of(dossier.answer());
    }

    /** The objects, each before those that refer to it. */
    static List<ObjectNode> objects(Dossier dossier) {
        return new StixCase(dossier).objects();
    }

    private List<ObjectNode> objects() {
        objects.add(StixMarking.of(dossier.tlp()));
        objects.add(tool);
        objects.add(StixExtension.definition(tool));
        int first = objects.size();
        var actor = added(StixParties.actor(claim.actor(), dossier.modified()));
        var victim = added(StixParties.victim(claim.victim(), dossier.modified()));
        if (claim.victim().country() != null) {
            var place = StixParties.location(claim.victim().country());
            objects.add(place);
            added(StixParties.relation(victim, "located-at", place, dossier.modified()));
        }
        StixParties.domain(claim.victim())
                .ifPresent(
                        domain -> added(StixParties.relation(added(domain), "belongs-to", victim, dossier.modified())));
        var alleged = added(alleged(actor, victim));
        var report = added(report(objects.subList(first, objects.size())));
        var opinion = added(opinion(report, alleged));
        added(note(report, opinion));
        return objects;
    }

    /** Marked as the claim is: whoever may not know of it may not learn its names either. */
    private ObjectNode added(ObjectNode object) {
        object.putArray("object_marking_refs").add(StixMarking.id(dossier.tlp()));
        if (!object.get("type").stringValue().equals("domain-name")) {
            object.put("created_by_ref", Stix.id(tool));
        }
        objects.add(object);
        return object;
    }

    private ObjectNode alleged(ObjectNode actor, ObjectNode victim) {
        var node = StixParties.relation(dossier.id(), actor, "targets", victim, dossier.created(), dossier.modified())
                .put(
                        "description",
                        "Only claimed, and not asserted here: " + Wording.claimed(claim) + ". See the opinion on it.");
        node.putArray("labels").add("claimed");
        if (dossier.outcome() != null && dossier.outcome().label() == Outcome.Label.REFUTED) {
            node.put("revoked", true);
        }
        return confident(node);
    }

    /** No confidence where the credibility is 6: STIX has no number for “cannot be judged”. */
    private ObjectNode confident(ObjectNode node) {
        return answer.stixConfidence() == null ? node : node.put("confidence", answer.stixConfidence());
    }

    private ObjectNode report(List<ObjectNode> about) {
        var node = Stix.object("report", Ids.uuid("report", dossier.id()), dossier.created(), dossier.modified())
                .put("name", Wording.title(claim))
                .put(
                        "description",
                        Wording.record(claim)
                                + Wording.outcome(dossier)
                                        .map(text -> " " + text)
                                        .orElse(""))
                .put("published", Stix.time(claim.claimedAt().start()));
        node.putArray("report_types").add("threat-report");
        var labels = node.putArray("labels");
        Tags.of(dossier, answer).forEach(labels::add);
        references(node);
        var refs = node.putArray("object_refs");
        about.forEach(object -> refs.add(Stix.id(object)));
        StixExtension.on(node).put("case_json", CaseJson.facts(dossier));
        return confident(node);
    }

    /** Never as url: other tools would make links of them. */
    private void references(ObjectNode report) {
        var references = report.putArray("external_references");
        references.addObject().put("source_name", "ClaimGauge").put("external_id", dossier.id());
        var channel = claim.channel();
        if (channel != null && channel.url() != null) {
            references.addObject().put("source_name", "The claim").put("description", Prose.of(channel.url()));
        }
        if (claim.corroboration() != null) {
            claim.corroboration().stream()
                    .filter(voice -> voice.source() != null)
                    .forEach(voice -> references
                            .addObject()
                            .put("source_name", Words.of(voice.kind()))
                            .put("description", Prose.of(String.valueOf(voice.source()))));
        }
    }

    private ObjectNode opinion(ObjectNode report, ObjectNode alleged) {
        var node = Stix.object("opinion", Ids.uuid("opinion", dossier.id()), dossier.created(), dossier.modified())
                .put("opinion", scale(answer.score()))
                .put("explanation", "On what is claimed, not on that it was claimed. " + reasons());
        node.putArray("object_refs").add(Stix.id(report)).add(Stix.id(alleged));
        var judgement = StixExtension.on(node)
                .put("score", answer.score())
                .put("likelihood_term", Words.of(answer.band()))
                .put("analytic_confidence", answer.confidence())
                .put("admiralty_code", answer.admiralty().code())
                .put("points", answer.points())
                .put("judged_as_of", answer.asOf())
                .put("rulebook_version", answer.rulebook().version());
        if (answer.range() != null) {
            judgement.put("lowest_score", answer.range().low());
            judgement.put("highest_score", answer.range().high());
        }
        return node;
    }

    private static String scale(int score) {
        if (score < 20) {
            return "strongly-disagree";
        }
        if (score < 40) {
            return "disagree";
        }
        return score < 60 ? "neutral" : score < 80 ? "agree" : "strongly-agree";
    }

    private String reasons() {
        var reasons = answer.findings().stream()
                .filter(finding -> finding.points() != 0)
                .limit(5)
                .map(finding -> (finding.points() < 0 ? "Against it: " : "For it: ") + Prose.of(finding.reason()) + ".")
                .toList();
        return reasons.isEmpty()
                ? "No rule found anything that speaks for it or against it."
                : String.join(" ", reasons);
    }

    private ObjectNode note(ObjectNode report, ObjectNode opinion) {
        var node = Stix.object("note", Ids.uuid("note", dossier.id()), dossier.created(), dossier.modified())
                .put("abstract", answer.likelihoodSentence())
                .put("content", NoteText.of(dossier, answer));
        node.putArray("object_refs").add(Stix.id(report)).add(Stix.id(opinion));
        return node;
    }
}
