/** Claims from the formats that the field uses, into the casebook; what a file says that a claim cannot carry is told. */
@NullMarked
package io.github.claimgauge.intake;

import org.jspecify.annotations.NullMarked;
