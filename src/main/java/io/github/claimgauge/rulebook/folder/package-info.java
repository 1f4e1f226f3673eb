/** A folder of rules, as analysts write it: read, checked and changed number by number, and never run. */
@NullMarked
package io.github.claimgauge.rulebook.folder;

import org.jspecify.annotations.NullMarked;
