/** The rules in force, their scenarios and the rulebook's versions over HTTP. */
@NullMarked
package io.github.claimgauge.api.rulebook;

import org.jspecify.annotations.NullMarked;
