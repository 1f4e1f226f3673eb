package io.github.claimgauge.casebook.memory;

import io.github.claimgauge.actor.ActorEntry;
import io.github.claimgauge.casebook.memory.Precedents.Tally;
import io.github.claimgauge.casebook.memory.Precedents.Target;
import io.github.claimgauge.claim.TrackRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor of the registry, and what the casebook makes of it by now, as far as its reader may know.
 *
 * @param claims its claims in the casebook
 * @param record what a claim made now would be told of its record; null if nothing
 * @param usualCountries the same of its usual countries
 * @param usualSectors the same of its usual sectors
 * @param targets whom its latest claims named
 * @param lookalikes names of other actors that one of its names can be taken for
 */
public record Dossier(
        ActorEntry entry,
        Tally claims,
        @Nullable TrackRecord record,
        @Nullable List<String> usualCountries,
        @Nullable List<String> usualSectors,
        List<Target> targets,
        List<String> lookalikes) {}
