/** A claim is scored, or scored again as if, over HTTP; nothing is kept. */
@NullMarked
package io.github.claimgauge.api.score;

import org.jspecify.annotations.NullMarked;
