package io.github.claimgauge.tuning.report;

import io.github.claimgauge.json.Members;
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
import tools.jackson.core.JsonGenerator;

/** Backtests as JSON. Shares, likelihoods and measures have 4 decimals; null stands where there is nothing to measure. */
public final class BacktestJson {

    private final Members members;
    private final JsonGenerator json;

    private BacktestJson(Members members) {
        this.members = members;
        this.json = members.json();
    }

    /** One JSON object in UTF-8, without a line break at its end: a backtest a view, and what moved if two were compared. */
    public static byte[] bytes(List<Results> results) {
        return Members.line(members -> new BacktestJson(members).write(results));
    }

    private void write(List<Results> results) {
        members.array("views", results, this::view);
    }

    private void view(Results results) {
        var backtest = results.backtest();
        json.writeStringProperty("view", backtest.view().toString());
        json.writeStringProperty("rulebook", backtest.rulebook());
        quality(backtest.quality());
        members.array("bands", backtest.bands(), this::band);
        members.array("roc", backtest.roc(), this::point);
        members.array("rules", backtest.rules(), this::rule);
        members.array("coFiring", backtest.coFiring(), this::coFiring);
        members.array("ablations", backtest.ablations(), this::ablation);
        members.array("claims", results.scores(), this::scored);
        results.against()
                .ifPresent(against -> members.object("against", () -> {
                    json.writeStringProperty("rulebook", against.backtest().rulebook());
                    quality(against.backtest().quality());
                    members.array("moved", against.moved(), this::moved);
                }));
    }

    private void quality(Quality quality) {
        members.object("quality", () -> {
            json.writeNumberProperty("claims", quality.claims());
            json.writeNumberProperty("held", quality.held());
            json.writeBooleanProperty("calibrated", quality.isCalibrated());
            members.measure("auc", quality.auc());
            members.measure("brier", quality.brier());
            members.measure("logLoss", quality.logLoss());
            members.measure("accuracy", quality.accuracy());
        });
    }

    private void band(BandTally tally) {
        json.writeStringProperty("band", tally.band().name());
        members.measure("said", tally.said());
        share("held", tally.held());
        members.object("outcomes", () -> tally.outcomes()
                .forEach((label, count) -> json.writeNumberProperty(label.toString(), count)));
    }

    private void point(Point point) {
        members.measure("falseAlarms", point.falseAlarms());
        members.measure("found", point.found());
    }

    private void rule(RuleEvidence evidence) {
        json.writeStringProperty("rule", evidence.rule().id());
        json.writeNumberProperty("weight", evidence.rule().weight());
        json.writeNumberProperty("hits", evidence.hits());
        share("held", evidence.held());
        share("others", evidence.others());
        members.measure("points", evidence.points());
        members.measure("low", evidence.low());
        members.measure("high", evidence.high());
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
        members.measure("auc", ablation.auc());
        members.measure("brier", ablation.brier());
        members.measure("logLoss", ablation.logLoss());
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
        members.object(name, () -> {
            json.writeNumberProperty("count", share.count());
            json.writeNumberProperty("of", share.of());
            members.measure("low", share.low());
            members.measure("high", share.high());
        });
    }
}
