/** Accounts of people and the keys of their programs: made, changed, closed, and what may be a secret. */
@NullMarked
package io.github.claimgauge.access.account;

import org.jspecify.annotations.NullMarked;
