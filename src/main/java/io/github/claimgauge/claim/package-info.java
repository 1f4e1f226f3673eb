/**
 * A claim of a cyber-attack as it was made, and what is known about it: immutable facts, no framework.
 *
 * <p>Each record checks itself when it is made, and throws {@link io.github.claimgauge.claim.InvalidInput} with all its faults.
 */
@NullMarked
package io.github.claimgauge.claim;

import org.jspecify.annotations.NullMarked;
