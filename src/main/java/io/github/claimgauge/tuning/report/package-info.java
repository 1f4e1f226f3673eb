/** Writes down what a backtest found: as JSON, and as a page that needs nothing else. */
@NullMarked
package io.github.claimgauge.tuning.report;

import org.jspecify.annotations.NullMarked;
