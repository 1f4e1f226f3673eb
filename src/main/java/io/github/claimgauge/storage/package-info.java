/** The casebook's database: H2 in a file, or PostgreSQL. */
@NullMarked
package io.github.claimgauge.storage;

import org.jspecify.annotations.NullMarked;
