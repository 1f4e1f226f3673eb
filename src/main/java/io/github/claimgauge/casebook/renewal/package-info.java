/** Once other rules are in force, every claim is judged by them: in the background, in order, once for all servers. */
@NullMarked
package io.github.claimgauge.casebook.renewal;

import org.jspecify.annotations.NullMarked;
