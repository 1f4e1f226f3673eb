/** What speaks for and against a rule: its text, its examples, its hits on claims whose outcome is known. */
@NullMarked
package io.github.claimgauge.review;

import org.jspecify.annotations.NullMarked;
