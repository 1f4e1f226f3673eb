/** What an answer to an open question writes into a claim, and where. */
@NullMarked
package io.github.claimgauge.rulebook.answer;

import org.jspecify.annotations.NullMarked;
