/** The scenarios of {@code features/}, run against any rulebook. Steps speak an analyst's words and call the core; no HTTP. */
@NullMarked
package io.github.claimgauge.scenario;

import org.jspecify.annotations.NullMarked;
