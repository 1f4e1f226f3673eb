/** Lists of claims as addresses ask for them: the same words for programs and for people. */
@NullMarked
package io.github.claimgauge.casebook.listing;

import org.jspecify.annotations.NullMarked;
