package io.github.claimgauge.export;

import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/**
 * Our extension of STIX: what it has no words for. Whoever does not know it loses nothing else by passing over it. The case
 * is a text of JSON and no object, since STIX knows neither our names' spelling nor empty lists, and an empty list says that
 * somebody has looked.
 */
final class StixExtension {

    private static final Instant MADE = Instant.parse("2026-01-01T00:00:00Z");

    static final String ID = "extension-definition--" + Ids.uuid("extension-definition", "claimgauge");

    private StixExtension() {}

    static ObjectNode definition(ObjectNode author) {
        var definition = Stix.object("extension-definition", Ids.uuid("extension-definition", "claimgauge"), MADE, MADE)
                .put("created_by_ref", Stix.id(author))
                .put("name", "ClaimGauge case and judgement")
                .put(
                        "description",
                        "A claim of a cyber-attack with the facts known about it, and the judgement that rules have reached on it")
                .put(
                        "schema",
                        "On a report: case_json (string), a JSON text {\"claim\": …, \"outcome\": …} as ClaimGauge imports it; "
                                + "a fact that is absent is unknown, an empty list means that there is none. "
                                + "On an opinion: score, lowest_score, highest_score (integers, percent), likelihood_term (string, ICD 203), "
                                + "analytic_confidence (string: low, moderate, high), admiralty_code (string, such as E5), "
                                + "points (integer, decibans), judged_as_of (string), rulebook_version (string).")
                .put("version", "1.0.0");
        definition.putArray("extension_types").add("property-extension");
        return definition;
    }

    /** Adds the extension to an object; the properties are set by the caller. */
    static ObjectNode on(ObjectNode object) {
        return object.putObject("extensions").putObject(ID).put("extension_type", "property-extension");
    }
}
