/** Who may do and see what: roles, callers, and the trail of what they did. */
@NullMarked
package io.github.claimgauge.access;

import org.jspecify.annotations.NullMarked;
