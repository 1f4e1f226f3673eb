/** Who may do and see what: roles, callers, and the trail of what they changed. */
@NullMarked
package io.github.claimgauge.access;

import org.jspecify.annotations.NullMarked;
