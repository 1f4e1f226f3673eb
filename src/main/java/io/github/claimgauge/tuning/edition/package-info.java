/** Which rulebook is in force, and how another takes its place: whole, checked, and never half. */
@NullMarked
package io.github.claimgauge.tuning.edition;

import org.jspecify.annotations.NullMarked;
