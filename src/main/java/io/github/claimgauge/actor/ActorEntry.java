package io.github.claimgauge.actor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor in the registry: who said what, one above the other. What an analyst said replaces the rest; what comes with the
 * product goes before what was imported.
 *
 * @param id key of its name
 * @param revision from 1, one more with every change; 0 if it is not stored yet
 * @param starter as it comes with the product
 * @param imported as the last import had it
 * @param edited as an analyst left it
 * @param changedBy who changed it last
 */
public record ActorEntry(
        String id,
        long revision,
        @Nullable ActorProfile starter,
        @Nullable ActorProfile imported,
        @Nullable ActorProfile edited,
        String changedBy,
        Instant changedAt) {

    /** What is known of the actor, all in all. */
    public ActorProfile profile() {
        if (edited != null) {
            return edited;
        }
        if (starter == null || imported == null) {
            return java.util.Objects.requireNonNull(starter == null ? imported : starter);
        }
        return starter.orElse(imported);
    }

    /** Who said something: product, import, analyst. */
    public List<String> sources() {
        var sources = new ArrayList<String>();
        if (starter != null) {
            sources.add("product");
        }
        if (imported != null) {
            sources.add("import");
        }
        if (edited != null) {
            sources.add("analyst");
        }
        return sources;
    }

    /** What stands above an import: the edit or what comes with the product. */
    public @Nullable ActorProfile aboveImport() {
        return edited == null ? starter : edited;
    }

    /** The same with another profile from the product. */
    public ActorEntry started(@Nullable ActorProfile profile, String by, Instant now) {
        return new ActorEntry(id, revision + 1, profile, imported, edited, by, now);
    }

    /** The same with another profile from an import. */
    public ActorEntry imported(ActorProfile profile, String by, Instant now) {
        return new ActorEntry(id, revision + 1, starter, profile, edited, by, now);
    }

    /** The same with another profile from an analyst. */
    public ActorEntry edited(ActorProfile profile, String by, Instant now) {
        return new ActorEntry(id, revision + 1, starter, imported, profile, by, now);
    }
}
