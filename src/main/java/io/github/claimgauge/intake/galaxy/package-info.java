/** Reads actors from MISP's galaxies. */
@NullMarked
package io.github.claimgauge.intake.galaxy;

import org.jspecify.annotations.NullMarked;
