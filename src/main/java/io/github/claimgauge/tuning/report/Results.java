package io.github.claimgauge.tuning.report;

import io.github.claimgauge.tuning.Backtest;
import java.util.Optional;

/**
 * What is reported of one view.
 *
 * @param against another rulebook on the same claims, to compare with
 */
public record Results(Backtest backtest, Optional<Backtest> against) {}
