/** A file of claims cut into pieces, one a claim, without holding more than one of them. */
@NullMarked
package io.github.claimgauge.intake.piece;

import org.jspecify.annotations.NullMarked;
