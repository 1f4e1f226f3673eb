/** What callers were told, kept so that a request which comes again changes nothing again. */
@NullMarked
package io.github.claimgauge.casebook.reply;

import org.jspecify.annotations.NullMarked;
