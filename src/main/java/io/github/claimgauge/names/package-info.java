/** When two spellings mean the same actor or victim, and when they only look the same. Pure; Unicode and public suffix data. */
@NullMarked
package io.github.claimgauge.names;

import org.jspecify.annotations.NullMarked;
