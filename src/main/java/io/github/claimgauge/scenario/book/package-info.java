/** The features as people read them: chapters with headings and examples, and how each example ended. */
@NullMarked
package io.github.claimgauge.scenario.book;

import org.jspecify.annotations.NullMarked;
