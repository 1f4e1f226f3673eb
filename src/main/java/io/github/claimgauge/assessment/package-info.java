/** Use cases: assess a claim, and ask what if. */
@NullMarked
package io.github.claimgauge.assessment;

import org.jspecify.annotations.NullMarked;
