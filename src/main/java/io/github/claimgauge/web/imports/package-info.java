/** Files on their way in: claims for the casebook. */
@NullMarked
package io.github.claimgauge.web.imports;

import org.jspecify.annotations.NullMarked;
