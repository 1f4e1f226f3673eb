/** Tables of drafts, and of every version of the rulebook that was ever in force. */
@NullMarked
package io.github.claimgauge.storage.tuning;

import org.jspecify.annotations.NullMarked;
