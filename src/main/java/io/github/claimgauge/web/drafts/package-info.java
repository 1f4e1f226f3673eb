/** Drafts: other numbers are entered, seen in their effect, tried on all scenarios, and put in force or discarded. */
@NullMarked
package io.github.claimgauge.web.drafts;

import org.jspecify.annotations.NullMarked;
