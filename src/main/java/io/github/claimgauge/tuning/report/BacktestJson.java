package io.github.claimgauge.tuning.report;

import io.github.claimgauge.tuning.Ablation;
import io.github.claimgauge.tuning.BandTally;
import io.github.claimgauge.tuning.CoFiring;
import io.github.claimgauge.tuning.Moved;
import io.github.claimgauge.tuning.Point;
import io.github.claimgauge.tuning.Quality;
import io.github.claimgauge.tuning.RuleEvidence;
import io.github.claimgauge.tuning.Scored;
import io.github.claimgauge.tuning.Share;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.ByteArrayBuilder;

/** Backtests as JSON. Shares, likelihoods and measures have 4 decimals; null stands where there is nothing to measure. */
public final class BacktestJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private BacktestJson(JsonGenerator json) {
        this.json = json;
    }

    /** One JSON object in UTF-8, without a line break at its end: a backtest a view, and what moved if two were compared. */
    public static byte[] bytes(List<Results> results) {
        try (var buffer = new ByteArrayBuilder(65_536)) {
            try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), buffer, JsonEncoding.UTF8)) {
                new BacktestJson(json).write(results);
            }
            return buffer.toByteArray();
        }
    }

    private void write(List<Results> results) {
        json.writeStartObject();
        array("views", results, BacktestJson::view);
        json.writeEndObject();
    }

    private void view(Results results) {
        var backtest = results.backtest();
        json.writeStringProperty("view", backtest.view().toString());
        json.writeStringProperty("rulebook", backtest.rulebook());
        quality("quality", backtest.quality());
        array("bands", backtest.bands(), BacktestJson::band);
        array("roc", backtest.roc(), BacktestJson::point);
        array("rules", backtest.rules(), BacktestJson::rule);
        array("coFiring", backtest.coFiring(), BacktestJson::coFiring);
        array("ablations", backtest.ablations(), BacktestJson::ablation);
        array("claims", backtest.scores(), BacktestJson::scored);
        results.against().ifPresent(against -> {
            json.writeObjectPropertyStart("against");
            json.writeStringProperty("rulebook", against.rulebook());
            quality("quality", against.quality());
            array("moved", backtest.movedFrom(against), BacktestJson::moved);
            json.writeEndObject();
        });
    }

    private void quality(String name, Quality quality) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("claims", quality.claims());
        json.writeNumberProperty("held", quality.held());
        json.writeBooleanProperty("calibrated", quality.isCalibrated());
        number("auc", quality.auc());
        number("brier", quality.brier());
        number("logLoss", quality.logLoss());
        number("accuracy", quality.accuracy());
        json.writeEndObject();
    }

    private void band(BandTally tally) {
        json.writeStringProperty("band", tally.band().name());
        number("said", tally.said());
        share("held", tally.held());
        json.writeObjectPropertyStart("outcomes");
        tally.outcomes().forEach((label, count) -> json.writeNumberProperty(label.toString(), count));
        json.writeEndObject();
    }

    private void point(Point point) {
        number("falseAlarms", point.falseAlarms());
        number("found", point.found());
    }

    private void rule(RuleEvidence evidence) {
        json.writeStringProperty("rule", evidence.rule().id());
        json.writeNumberProperty("weight", evidence.rule().weight());
        json.writeNumberProperty("hits", evidence.hits());
        share("held", evidence.held());
        share("others", evidence.others());
        number("points", evidence.points());
        number("low", evidence.low());
        number("high", evidence.high());
        json.writeBooleanProperty("contradicts", evidence.contradicts());
    }

    private void coFiring(CoFiring pair) {
        json.writeStringProperty("one", pair.one().id());
        json.writeStringProperty("other", pair.other().id());
        json.writeNumberProperty("both", pair.both());
        json.writeNumberProperty("either", pair.either());
    }

    private void ablation(Ablation ablation) {
        json.writeStringProperty("rule", ablation.rule().id());
        json.writeNumberProperty("hits", ablation.hits());
        number("auc", ablation.auc());
        number("brier", ablation.brier());
        number("logLoss", ablation.logLoss());
    }

    private void scored(Scored scored) {
        json.writeStringProperty("claim", scored.claim());
        json.writeStringProperty("outcome", scored.outcome().toString());
        json.writeNumberProperty("score", scored.score());
        json.writeStringProperty("band", scored.band().name());
    }

    private void moved(Moved moved) {
        json.writeStringProperty("claim", moved.after().claim());
        json.writeStringProperty("outcome", moved.after().outcome().toString());
        json.writeNumberProperty("before", moved.before().score());
        json.writeNumberProperty("after", moved.after().score());
        json.writeStringProperty("from", moved.before().band().name());
        json.writeStringProperty("to", moved.after().band().name());
    }

    private void share(String name, Share share) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("count", share.count());
        json.writeNumberProperty("of", share.of());
        number("low", share.low());
        number("high", share.high());
        json.writeEndObject();
    }

    private void number(String name, double value) {
        if (Double.isNaN(value)) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, Math.round(10_000 * value) / 10_000.0);
        }
    }

    private <T> void array(String name, List<T> items, BiConsumer<BacktestJson, T> write) {
        json.writeArrayPropertyStart(name);
        for (var item : items) {
            json.writeStartObject();
            write.accept(this, item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
