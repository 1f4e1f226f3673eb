/** What another rulebook would change for the claims of the casebook: all of them, at once and exactly. */
@NullMarked
package io.github.claimgauge.tuning.effect;

import org.jspecify.annotations.NullMarked;
