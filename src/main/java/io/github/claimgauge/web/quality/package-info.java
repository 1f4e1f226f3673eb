/** How well the rules in force did, in diagrams and numbers. */
@NullMarked
package io.github.claimgauge.web.quality;

import org.jspecify.annotations.NullMarked;
