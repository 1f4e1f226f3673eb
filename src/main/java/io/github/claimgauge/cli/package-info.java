/** The command line: the same jar and the same answers, without a server. */
@NullMarked
package io.github.claimgauge.cli;

import org.jspecify.annotations.NullMarked;
