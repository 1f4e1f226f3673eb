/** The registry of actors: names, kind, usual targets, record; each fact with its source and, where it matters, its date. */
@NullMarked
package io.github.claimgauge.actor;

import org.jspecify.annotations.NullMarked;
