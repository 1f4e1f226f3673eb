/**
 * Who may do and see what: roles, callers, the trail of what they did, when they did it and in which transactions, and rounds
 * for what the program does by itself.
 */
@NullMarked
package io.github.claimgauge.access;

import org.jspecify.annotations.NullMarked;
