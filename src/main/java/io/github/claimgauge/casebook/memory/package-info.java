/** Memory makes evidence: what the registry and earlier claims say about a claim, as of the moment it was made. */
@NullMarked
package io.github.claimgauge.casebook.memory;

import org.jspecify.annotations.NullMarked;
