/** The queue: claims that wait for somebody to look at them. */
@NullMarked
package io.github.claimgauge.web.queue;

import org.jspecify.annotations.NullMarked;
