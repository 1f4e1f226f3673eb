/** ClaimGauge: how credible is the claim of a cyber-attack, and why. */
@NullMarked
package io.github.claimgauge;

import org.jspecify.annotations.NullMarked;
