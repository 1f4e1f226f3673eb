/**
 * The scenarios of {@code features/}: their steps, and how to run them against any rulebook. The steps speak of claims in an
 * analyst's words and call the core; no Spring, no HTTP.
 */
@NullMarked
package io.github.claimgauge.scenario;

import org.jspecify.annotations.NullMarked;
