/** The registry of actors: who they are, whom they name, and how far they were to be believed. */
@NullMarked
package io.github.claimgauge.web.actors;

import org.jspecify.annotations.NullMarked;
