/** Tables of accounts, of the keys of programs, and of the trail of what was done. */
@NullMarked
package io.github.claimgauge.storage.account;

import org.jspecify.annotations.NullMarked;
