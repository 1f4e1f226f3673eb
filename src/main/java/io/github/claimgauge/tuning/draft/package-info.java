/** Numbers that somebody would like to change: tried out, seen by others, and put in force whole or never. */
@NullMarked
package io.github.claimgauge.tuning.draft;

import org.jspecify.annotations.NullMarked;
