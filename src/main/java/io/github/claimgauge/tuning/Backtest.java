package io.github.claimgauge.tuning;

import io.github.claimgauge.casebook.Outcome.Label;
import java.util.List;
import java.util.Map;

/**
 * How a rulebook did on claims whose outcome is known. Claims that held in part and unresolved ones are counted in the
 * bands only.
 *
 * @param rulebook version of the rulebook
 * @param bands calibration and confusion by band
 * @param scores for each outcome, how many claims have which score, from 0 to 100
 */
public record Backtest(
        View view,
        String rulebook,
        Quality quality,
        List<BandTally> bands,
        List<Point> roc,
        Map<Label, List<Integer>> scores,
        List<RuleEvidence> rules,
        List<CoFiring> coFiring,
        List<Ablation> ablations) {}
