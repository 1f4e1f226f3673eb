/** What can be done with the registry of actors: look, edit, import. */
@NullMarked
package io.github.claimgauge.casebook.registry;

import org.jspecify.annotations.NullMarked;
