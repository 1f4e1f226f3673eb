/** An answer as pages show it: all that is drawn and said is worked out here, and is safe to show. */
@NullMarked
package io.github.claimgauge.web.answer;

import org.jspecify.annotations.NullMarked;
