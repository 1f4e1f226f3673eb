/** What a rulebook is worth and what a change to it does: backtest, calibration, fitting. Pure. */
@NullMarked
package io.github.claimgauge.tuning;

import org.jspecify.annotations.NullMarked;
