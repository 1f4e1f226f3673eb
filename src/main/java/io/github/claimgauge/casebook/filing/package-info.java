/** What was filed about a claim: each assessment with its trigger, what memory recalled for it, and how two of them differ. */
@NullMarked
package io.github.claimgauge.casebook.filing;

import org.jspecify.annotations.NullMarked;
