/** Sentences about one claim: what is known of it, and what the score makes of that. */
@NullMarked
package io.github.claimgauge.scenario.claim;

import org.jspecify.annotations.NullMarked;
