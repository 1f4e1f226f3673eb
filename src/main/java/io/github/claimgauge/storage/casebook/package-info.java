/** Tables of claims: as they were filed, as they are searched, what memory recalls of them, and which rules they hit. */
@NullMarked
package io.github.claimgauge.storage.casebook;

import org.jspecify.annotations.NullMarked;
