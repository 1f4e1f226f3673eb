/** Claims that are remembered: filed, amended, assessed again, and settled by an outcome. */
@NullMarked
package io.github.claimgauge.casebook;

import org.jspecify.annotations.NullMarked;
