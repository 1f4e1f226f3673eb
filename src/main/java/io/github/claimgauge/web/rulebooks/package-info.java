/** Versions of the rulebook: what each changed, and the way back. */
@NullMarked
package io.github.claimgauge.web.rulebooks;

import org.jspecify.annotations.NullMarked;
