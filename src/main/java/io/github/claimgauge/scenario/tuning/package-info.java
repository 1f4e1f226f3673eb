/** Sentences about drafts of the rulebook: tried, published and taken back. */
@NullMarked
package io.github.claimgauge.scenario.tuning;

import org.jspecify.annotations.NullMarked;
