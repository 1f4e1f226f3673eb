/** What commands find as a person reads it on a terminal: wrapped, coloured, and safe from what claims contain. */
@NullMarked
package io.github.claimgauge.cli.text;

import org.jspecify.annotations.NullMarked;
