/** Fits that somebody has asked for, and what has come of them. */
@NullMarked
package io.github.claimgauge.tuning.fitting;

import org.jspecify.annotations.NullMarked;
