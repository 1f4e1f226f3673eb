package io.github.claimgauge.tuning.report;

import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.tuning.Backtest;
import io.github.claimgauge.tuning.LabelledClaim;
import io.github.claimgauge.tuning.View;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is reported of one view.
 *
 * @param against another rulebook on the same claims, to compare with
 */
public record Results(Backtest backtest, Optional<Backtest> against) {

    /** In every view. */
    public static List<Results> all(Rulebook rulebook, Optional<Rulebook> against, List<LabelledClaim> claims) {
        return Arrays.stream(View.values())
                .map(view -> new Results(
                        Backtest.of(rulebook, claims, view), against.map(other -> Backtest.of(other, claims, view))))
                .toList();
    }
}
