package io.github.claimgauge.review;

import io.github.claimgauge.json.Members;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.tuning.CoFiring;
import io.github.claimgauge.tuning.RuleEvidence;
import io.github.claimgauge.tuning.Share;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What is known of a rule as JSON. Measures have 4 decimals; null stands where there is nothing to measure. */
public final class RuleReviewJson {

    private final Members members;
    private final JsonGenerator json;

    private RuleReviewJson(Members members) {
        this.members = members;
        this.json = members.json();
    }

    /** One JSON object in UTF-8, without a line break at its end. */
    public static byte[] bytes(RuleReview review) {
        return Members.line(members -> new RuleReviewJson(members).write(review));
    }

    private void write(RuleReview review) {
        rule(review.rule());
        json.writeStringProperty("rulebook", review.rulebook());
        members.object("drl", () -> drl(review.drl()));
        members.array("scenarios", review.examples(), this::example);
        if (review.weightHistory() != null) {
            members.array("weightHistory", review.weightHistory(), this::change);
        }
        json.writeNumberProperty("cases", review.claims());
        evidence(review);
        members.array("coFiring", review.coFiring(), pair -> coFiring(pair, review.rule()));
        promotion(review);
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
        json.writeStringProperty("file", drl.file());
        json.writeNumberProperty("from", drl.from());
        json.writeNumberProperty("to", drl.to());
        strings("lines", drl.lines());
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
        members.object("hits", () -> {
            json.writeNumberProperty("total", evidence.hits());
            json.writeNumberProperty("true", evidence.held().count());
            json.writeNumberProperty("false", evidence.others().count());
        });
        members.object("precision", () -> precision(evidence.right()));
        members.object("empirical", () -> empirical(evidence));
    }

    private void precision(Share right) {
        members.measure("value", right.value());
        members.measure("low", right.low());
        members.measure("high", right.high());
    }

    private void empirical(RuleEvidence evidence) {
        members.measure("points", evidence.points());
        members.measure("low", evidence.low());
        members.measure("high", evidence.high());
        json.writeBooleanProperty("contradicts", evidence.contradicts());
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
        var promotion = review.promotion().get();
        members.object("promotion", () -> {
            json.writeBooleanProperty("proposed", promotion.isProposed());
            members.array("criteria", promotion.criteria(), this::criterion);
        });
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
}
