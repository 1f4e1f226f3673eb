/** The only package that knows the rule engine: reads a folder of rules, lints, compiles and runs it, and tells why. */
@NullMarked
package io.github.claimgauge.rulebook;

import org.jspecify.annotations.NullMarked;
