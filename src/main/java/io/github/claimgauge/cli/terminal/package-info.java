/** The terminal as commands see it: its streams, its width, its colours, and a bar for what takes its time. */
@NullMarked
package io.github.claimgauge.cli.terminal;

import org.jspecify.annotations.NullMarked;
