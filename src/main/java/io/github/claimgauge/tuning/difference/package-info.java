/** What lies between two versions of the rulebook: in numbers, in rules, in text. */
@NullMarked
package io.github.claimgauge.tuning.difference;

import org.jspecify.annotations.NullMarked;
