/** What a rulebook is worth and what a change to it does: backtest, calibration, what the cases say of each rule. */
@NullMarked
package io.github.claimgauge.tuning;

import org.jspecify.annotations.NullMarked;
