/** Accounts, keys and the trail of what was done with them, over HTTP. */
@NullMarked
package io.github.claimgauge.api.account;

import org.jspecify.annotations.NullMarked;
