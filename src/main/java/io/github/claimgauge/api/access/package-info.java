/** Who gets in over HTTP, by what, and how far. */
@NullMarked
package io.github.claimgauge.api.access;

import org.jspecify.annotations.NullMarked;
