/** Drafts over HTTP: changed numbers, what they would change, and how they are put in force. */
@NullMarked
package io.github.claimgauge.api.draft;

import org.jspecify.annotations.NullMarked;
