package io.github.claimgauge.actor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
 * @param changedBy who changed it last; {@code claimgauge} where that was the product itself
 * @param damaged whose word is stored, but cannot be read
 */
public record ActorEntry(
        String id,
        long revision,
        @Nullable ActorProfile starter,
        @Nullable ActorProfile imported,
        @Nullable ActorProfile edited,
        String changedBy,
        Instant changedAt,
        List<Source> damaged) {

    /** Who says something of an actor. */
    public enum Source {
        PRODUCT,
        IMPORT,
        ANALYST;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ActorEntry {
        damaged = List.copyOf(damaged);
    }

    /** An actor all of whose parts can be read. */
    public ActorEntry(
            String id,
            long revision,
            @Nullable ActorProfile starter,
            @Nullable ActorProfile imported,
            @Nullable ActorProfile edited,
            String changedBy,
            Instant changedAt) {
        this(id, revision, starter, imported, edited, changedBy, changedAt, List.of());
    }

    /** What is known of the actor, all in all: its id alone, if nothing else can be read. */
    public ActorProfile profile() {
        if (edited != null) {
            return edited;
        }
        return Stream.of(starter, imported)
                .flatMap(Stream::ofNullable)
                .reduce(ActorProfile::orElse)
                .orElseGet(() -> ActorProfile.named(id));
    }

    /** Who said something: product, import, analyst. */
    public List<String> sources() {
        var sources = new ArrayList<String>();
        if (starter != null) {
            sources.add(Source.PRODUCT.toString());
        }
        if (imported != null) {
            sources.add(Source.IMPORT.toString());
        }
        if (edited != null) {
            sources.add(Source.ANALYST.toString());
        }
        return sources;
    }

    /** What stands above an import: the edit or what comes with the product. */
    public @Nullable ActorProfile aboveImport() {
        return edited == null ? starter : edited;
    }

    /** The same with another profile from the product. */
    public ActorEntry started(@Nullable ActorProfile profile, String by, Instant now) {
        return new ActorEntry(id, revision + 1, profile, imported, edited, by, now, without(Source.PRODUCT));
    }

    /** The same with another profile from an import. */
    public ActorEntry imported(ActorProfile profile, String by, Instant now) {
        return new ActorEntry(id, revision + 1, starter, profile, edited, by, now, without(Source.IMPORT));
    }

    /** The same with another profile from an analyst, which stands for all that was damaged. */
    public ActorEntry edited(ActorProfile profile, String by, Instant now) {
        return new ActorEntry(id, revision + 1, starter, imported, profile, by, now);
    }

    private List<Source> without(Source cured) {
        return damaged.stream().filter(source -> source != cured).toList();
    }
}
