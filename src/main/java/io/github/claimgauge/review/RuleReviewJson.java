package io.github.claimgauge.review;

import io.github.claimgauge.score.Rule;
import io.github.claimgauge.tuning.CoFiring;
import io.github.claimgauge.tuning.RuleEvidence;
import io.github.claimgauge.tuning.Share;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.ByteArrayBuilder;

/** What is known of a rule as JSON. Measures have 4 decimals; null stands where there is nothing to measure. */
public final class RuleReviewJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private RuleReviewJson(JsonGenerator json) {
        this.json = json;
    }

    /** One JSON object in UTF-8, without a line break at its end. */
    public static byte[] bytes(RuleReview review) {
        try (var buffer = new ByteArrayBuilder(8_192)) {
            try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), buffer, JsonEncoding.UTF8)) {
                new RuleReviewJson(json).write(review);
            }
            return buffer.toByteArray();
        }
    }

    private void write(RuleReview review) {
        json.writeStartObject();
        rule(review.rule());
        json.writeStringProperty("rulebook", review.rulebook());
        drl(review.drl());
        array("scenarios", review.examples(), RuleReviewJson::example);
        array("weightHistory", review.weightHistory(), RuleReviewJson::change);
        json.writeNumberProperty("cases", review.claims());
        evidence(review);
        array("coFiring", review.coFiring(), (self, pair) -> self.coFiring(pair, review.rule()));
        promotion(review);
        json.writeEndObject();
    }

    private void rule(Rule rule) {
        json.writeStringProperty("id", rule.id());
        json.writeStringProperty("title", rule.title());
        json.writeNumberProperty("weight", rule.weight());
        json.writeNumberProperty("points", rule.points());
        json.writeStringProperty("group", rule.group());
        json.writeStringProperty("aspect", rule.aspect().toString());
        json.writeStringProperty("status", rule.status().toString());
        strings("conditions", rule.conditions());
        json.writeStringProperty("reason", rule.reason());
        json.writeStringProperty("why", rule.why());
        json.writeStringProperty("source", rule.source());
        json.writeStringProperty("blindspot", rule.blindspot());
        json.writeStringProperty("location", rule.location());
    }

    private void drl(Excerpt drl) {
        json.writeObjectPropertyStart("drl");
        json.writeStringProperty("file", drl.file());
        json.writeNumberProperty("from", drl.from());
        json.writeNumberProperty("to", drl.to());
        strings("lines", drl.lines());
        json.writeEndObject();
    }

    private void example(RuleExample example) {
        json.writeStringProperty("feature", example.file());
        json.writeStringProperty("name", example.example().name());
        json.writeNumberProperty("line", example.example().line());
        json.writeStringProperty("kind", example.example().kind().toString());
        json.writeStringProperty("status", example.example().status().toString());
    }

    private void change(WeightChange change) {
        json.writeStringProperty("version", change.version());
        json.writeStringProperty("at", change.at().toString());
        json.writeStringProperty("author", change.author());
        json.writeNumberProperty("weight", change.weight());
        json.writeStringProperty("status", change.status().toString());
    }

    private void evidence(RuleReview review) {
        if (review.evidence().isEmpty()) {
            json.writeNullProperty("hits");
            json.writeNullProperty("precision");
            json.writeNullProperty("empirical");
            return;
        }
        var evidence = review.evidence().get();
        json.writeObjectPropertyStart("hits");
        json.writeNumberProperty("total", evidence.hits());
        json.writeNumberProperty("true", evidence.held().count());
        json.writeNumberProperty("false", evidence.others().count());
        json.writeEndObject();
        precision(evidence.right());
        empirical(evidence);
    }

    private void precision(Share right) {
        json.writeObjectPropertyStart("precision");
        number("value", right.value());
        number("low", right.low());
        number("high", right.high());
        json.writeEndObject();
    }

    private void empirical(RuleEvidence evidence) {
        json.writeObjectPropertyStart("empirical");
        number("points", evidence.points());
        number("low", evidence.low());
        number("high", evidence.high());
        json.writeBooleanProperty("contradicts", evidence.contradicts());
        json.writeEndObject();
    }

    private void coFiring(CoFiring pair, Rule rule) {
        json.writeStringProperty("rule", pair.besides(rule).id());
        json.writeNumberProperty("both", pair.both());
        json.writeNumberProperty("either", pair.either());
    }

    private void promotion(RuleReview review) {
        if (review.promotion().isEmpty()) {
            json.writeNullProperty("promotion");
            return;
        }
        json.writeObjectPropertyStart("promotion");
        json.writeBooleanProperty("proposed", review.promotion().get().isProposed());
        array("criteria", review.promotion().get().criteria(), RuleReviewJson::criterion);
        json.writeEndObject();
    }

    private void criterion(Criterion criterion) {
        json.writeStringProperty("criterion", criterion.name().toString());
        json.writeStringProperty("state", criterion.state().toString());
        json.writeStringProperty("words", criterion.words());
    }

    private void strings(String name, List<String> strings) {
        json.writeArrayPropertyStart(name);
        strings.forEach(json::writeString);
        json.writeEndArray();
    }

    private void number(String name, double value) {
        if (Double.isNaN(value)) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, Math.round(10_000 * value) / 10_000.0);
        }
    }

    private <T> void array(String name, List<T> items, BiConsumer<RuleReviewJson, T> write) {
        json.writeArrayPropertyStart(name);
        for (var item : items) {
            json.writeStartObject();
            write.accept(this, item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
