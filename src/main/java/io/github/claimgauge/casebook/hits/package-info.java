/** Which rules fired for which claim: what is needed to score all claims by other numbers, without judging any of them anew. */
@NullMarked
package io.github.claimgauge.casebook.hits;

import org.jspecify.annotations.NullMarked;
