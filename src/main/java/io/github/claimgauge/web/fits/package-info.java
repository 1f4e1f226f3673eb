/** Weights that outcomes propose: a fit is begun, waited for, and taken over into a draft as far as one agrees. */
@NullMarked
package io.github.claimgauge.web.fits;

import org.jspecify.annotations.NullMarked;
