/** Claims and their judgements in the formats that others read. What criminals wrote leaves as text that nobody can click. */
@NullMarked
package io.github.claimgauge.export;

import org.jspecify.annotations.NullMarked;
