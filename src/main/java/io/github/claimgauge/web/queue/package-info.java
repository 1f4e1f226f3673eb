/** The queue: claims that wait for somebody to look at them, and files of claims on their way in. */
@NullMarked
package io.github.claimgauge.web.queue;

import org.jspecify.annotations.NullMarked;
