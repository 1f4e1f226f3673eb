/** The only package that knows the rule engine: compiles what a folder of rules says, runs it, and tells why. */
@NullMarked
package io.github.claimgauge.rulebook;

import org.jspecify.annotations.NullMarked;
