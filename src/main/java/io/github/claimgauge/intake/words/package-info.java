/** What feeds write, in the words that claims use: countries, sectors, days, sizes. What cannot be told stays unknown. */
@NullMarked
package io.github.claimgauge.intake.words;

import org.jspecify.annotations.NullMarked;
