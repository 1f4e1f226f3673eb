/** Finds the claims in a stream, whichever form it has, without holding more than one of them. */
@NullMarked
package io.github.claimgauge.cli.input;

import org.jspecify.annotations.NullMarked;
