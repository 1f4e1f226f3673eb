/** Claims that are remembered, their assessments, imports and exports over HTTP. */
@NullMarked
package io.github.claimgauge.api.casebook;

import org.jspecify.annotations.NullMarked;
