/** The rules in force: what they say, what they weigh, and what became of the claims that they fired on. */
@NullMarked
package io.github.claimgauge.web.rules;

import org.jspecify.annotations.NullMarked;
