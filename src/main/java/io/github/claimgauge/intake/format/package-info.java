/** Reads claims out of files, one shape of file a class. Fetches nothing, and keeps no leaked data. */
@NullMarked
package io.github.claimgauge.intake.format;

import org.jspecify.annotations.NullMarked;
