/** The registry of actors over HTTP. */
@NullMarked
package io.github.claimgauge.api.actor;

import org.jspecify.annotations.NullMarked;
