/** Pages for those who run ClaimGauge: users, the trail, how the program is; and for everybody: oneself and one's keys. */
@NullMarked
package io.github.claimgauge.web.admin;

import org.jspecify.annotations.NullMarked;
