package io.github.claimgauge.tuning;

import io.github.claimgauge.score.Balance;
import io.github.claimgauge.score.Rulebook;
import java.util.List;

/**
 * How a rulebook did on claims whose outcome is known. Claims that held in part and unresolved ones are counted in the
 * bands only.
 *
 * @param rulebook version of the rulebook
 * @param bands calibration and confusion by band
 * @param scores of all claims that were judged, in their order
 */
public record Backtest(
        View view,
        String rulebook,
        Quality quality,
        List<BandTally> bands,
        List<Point> roc,
        List<RuleEvidence> rules,
        List<CoFiring> coFiring,
        List<Ablation> ablations,
        List<Scored> scores) {

    public static Backtest of(Rulebook rulebook, List<LabelledClaim> claims, View view) {
        return ofJudged(rulebook, Judged.all(rulebook, claims, view), view);
    }

    private static Backtest ofJudged(Rulebook rulebook, List<Judged> judged, View view) {
        var balance = new Balance(rulebook);
        var rules = rulebook.rules();
        return new Backtest(
                view,
                rulebook.version(),
                quality(balance, judged),
                BandTally.all(rulebook.scale(), balance, judged),
                Point.curve(samples(balance, judged)),
                RuleEvidence.all(rules, judged),
                CoFiring.all(rules, judged),
                Ablation.all(rules, balance, judged),
                Scored.all(rulebook, judged));
    }

    /** What two rulebooks say differently of the same claims: those whose band differs, in their order. */
    public List<Moved> movedFrom(Backtest before) {
        return Moved.between(before.scores, scores);
    }

    static Quality quality(Balance balance, List<Judged> judged) {
        return Quality.of(samples(balance, judged));
    }

    static List<Sample> samples(Balance balance, List<Judged> judged) {
        return judged.stream()
                .filter(Judged::isResolved)
                .map(one -> new Sample(balance.points(one.fired()), one.held()))
                .toList();
    }
}
