/** Writes down what a backtest found: as JSON, as a page that needs nothing else, and in tables and diagrams that others show. */
@NullMarked
package io.github.claimgauge.tuning.report;

import org.jspecify.annotations.NullMarked;
