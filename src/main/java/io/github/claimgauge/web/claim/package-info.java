/** The page of one claim: its answer, how it came about, what is known, and what became of it. */
@NullMarked
package io.github.claimgauge.web.claim;

import org.jspecify.annotations.NullMarked;
