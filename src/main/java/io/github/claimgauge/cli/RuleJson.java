package io.github.claimgauge.cli;

import io.github.claimgauge.json.JsonLine;
import io.github.claimgauge.score.Rule;

/** A rule as one line of JSON. */
final class RuleJson {

    private RuleJson() {}

    static byte[] of(Rule rule) {
        return JsonLine.of(2_000, json -> {
            json.writeStartObject();
            json.writeStringProperty("id", rule.id());
            json.writeStringProperty("title", rule.title());
            json.writeNumberProperty("weight", rule.weight());
            json.writeStringProperty("group", rule.group());
            json.writeStringProperty("aspect", rule.aspect().toString());
            json.writeStringProperty("status", rule.status().toString());
            json.writeStringProperty("why", rule.why());
            json.writeStringProperty("source", rule.source());
            json.writeStringProperty("blindspot", rule.blindspot());
            json.writeStringProperty("location", rule.location());
            json.writeEndObject();
        });
    }
}
