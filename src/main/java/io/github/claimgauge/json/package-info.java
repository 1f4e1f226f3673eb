/** The JSON of claims and answers: one reader and one writer for every door. */
@NullMarked
package io.github.claimgauge.json;

import org.jspecify.annotations.NullMarked;
