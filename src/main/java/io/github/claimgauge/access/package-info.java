/** Who may do and see what: roles, callers, the trail of what they did, and the transactions in which they did it. */
@NullMarked
package io.github.claimgauge.access;

import org.jspecify.annotations.NullMarked;
