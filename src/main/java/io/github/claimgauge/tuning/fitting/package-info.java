/** Weights that claims with a known outcome propose: the fit, and fits that somebody has asked for. */
@NullMarked
package io.github.claimgauge.tuning.fitting;

import org.jspecify.annotations.NullMarked;
