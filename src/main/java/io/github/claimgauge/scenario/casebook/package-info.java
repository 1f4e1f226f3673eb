/** Sentences about claims that are remembered: read from other formats, recalled, and written in them. */
@NullMarked
package io.github.claimgauge.scenario.casebook;

import org.jspecify.annotations.NullMarked;
