package io.github.claimgauge.cli;

import io.github.claimgauge.score.Rule;
import java.io.StringWriter;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A rule as one line of JSON. */
final class RuleJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private RuleJson() {}

    static String of(Rule rule) {
        var text = new StringWriter();
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
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
        }
        return text.toString();
    }
}
