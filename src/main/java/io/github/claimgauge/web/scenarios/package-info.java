/** The scenarios as pages: what rules are expected to do, and whether those in force do it. */
@NullMarked
package io.github.claimgauge.web.scenarios;

import org.jspecify.annotations.NullMarked;
