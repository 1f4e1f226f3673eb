package io.github.claimgauge.export;

import com.google.common.net.InternetDomainName;
import io.github.claimgauge.claim.Actor;
import io.github.claimgauge.claim.Victim;
import io.github.claimgauge.claim.Words;
import io.github.claimgauge.names.Names;
import io.github.claimgauge.names.Victims;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who and what occurs in claims. The same name is the same object in every bundle; later versions of it replace earlier
 * ones.
 */
final class StixParties {

    /** Objects that many claims share need a creation time that all of them agree on. */
    private static final Instant CREATED = Instant.parse("2020-01-01T00:00:00Z");

    private StixParties() {}

    static ObjectNode tool() {
        return Stix.object("identity", Ids.uuid("identity", "claimgauge"), CREATED, CREATED)
                .put("name", "ClaimGauge")
                .put("description", "Judges the credibility of cyber-attack claims by rules that analysts own")
                .put("identity_class", "system");
    }

    static ObjectNode actor(Actor actor, Instant modified) {
        var node = Stix.object("intrusion-set", Ids.uuid("intrusion-set", Names.key(actor.name())), CREATED, modified)
                .put("name", actor.name())
                .put(
                        "description",
                        "Named as the author of a claim"
                                + (actor.kind() == null ? "." : "; kind of actor: " + Words.of(actor.kind()) + "."));
        if (actor.activeSince() != null) {
            node.put("first_seen", Stix.time(actor.activeSince().start()));
        }
        return node;
    }

    static ObjectNode victim(Victim victim, Instant modified) {
        var node = Stix.object("identity", Ids.uuid("identity/victim", Victims.mark(victim.name())), CREATED, modified)
                .put("name", victim.name())
                .put("description", "Named as the victim in a claim.")
                .put("identity_class", "organization");
        if (victim.sector() != null) {
            node.putArray("sectors").add(Sectors.stix(victim.sector()));
        }
        return node;
    }

    /** The same for everybody, and so unmarked. The European Union is a region to STIX; all other codes are countries. */
    static ObjectNode location(String country) {
        var node = Stix.object("location", Ids.uuid("location", country), CREATED, CREATED);
        return country.equals("EU")
                ? node.put("name", "European Union").put("region", "europe")
                : node.put(
                                "name",
                                new Locale.Builder().setRegion(country).build().getDisplayCountry(Locale.ENGLISH))
                        .put("country", country);
    }

    /** The victim's domain, if it is one. */
    static Optional<ObjectNode> domain(Victim victim) {
        return Optional.ofNullable(victim.domain())
                .map(domain -> domain.toLowerCase(Locale.ROOT))
                .filter(InternetDomainName::isValid)
                .map(domain -> Stix.observable("domain-name", Ids.observable(identifying(domain)))
                        .put("value", domain));
    }

    private static String identifying(String domain) {
        return JsonNodeFactory.instance.objectNode().put("value", domain).toString();
    }

    static ObjectNode relation(ObjectNode source, String type, ObjectNode target, Instant modified) {
        return relation(Stix.id(source) + type + Stix.id(target), source, type, target, CREATED, modified);
    }

    static ObjectNode relation(
            String name, ObjectNode source, String type, ObjectNode target, Instant created, Instant modified) {
        return Stix.object("relationship", Ids.uuid("relationship", name), created, modified)
                .put("relationship_type", type)
                .put("source_ref", Stix.id(source))
                .put("target_ref", Stix.id(target));
    }
}
