/** What speaks for and against a rule: its text, its examples, its hits on claims whose outcome is known; and how well all do. */
@NullMarked
package io.github.claimgauge.review;

import org.jspecify.annotations.NullMarked;
