/** The door for programs: JSON over HTTP. */
@NullMarked
package io.github.claimgauge.api;

import org.jspecify.annotations.NullMarked;
