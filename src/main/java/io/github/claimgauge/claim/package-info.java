/** A claim of a cyber-attack as it was made, and what is known about it: immutable facts, no framework. */
@NullMarked
package io.github.claimgauge.claim;

import org.jspecify.annotations.NullMarked;
