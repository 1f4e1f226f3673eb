package io.github.claimgauge.actor;

import io.github.claimgauge.claim.Actor;
import io.github.claimgauge.claim.Checks;
import io.github.claimgauge.claim.Moment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that is said of an actor. A list of them is its history: each holds from its date until the next one's.
 *
 * @param <T> what is said
 */
public sealed interface Trait<T> {

    T value();

    /** When it became known; null if it held from the beginning. */
    @Nullable
    Moment since();

    /** Where to read it; null if the profile's notes say. */
    @Nullable
    String source();

    /** What sort of actor it is. */
    record Kind(
            Actor.Kind value,
            @Nullable Moment since,
            @Nullable String source) implements Trait<Actor.Kind> {

        public Kind {
            new Checks().required("value", value).orThrow();
        }
    }

    /** Countries of its usual victims, ISO 3166-1 alpha-2, EU or XK; none: it is known to have none in particular. */
    record Countries(
            List<String> value,
            @Nullable Moment since,
            @Nullable String source) implements Trait<List<String>> {

        public Countries {
            var checks = new Checks().required("value", value);
            checks.each("value", value, checks::country).orThrow();
            value = List.copyOf(value);
        }
    }

    /** Sectors of its usual victims, lower snake case; none: it is known to have none in particular. */
    record Sectors(
            List<String> value,
            @Nullable Moment since,
            @Nullable String source) implements Trait<List<String>> {

        public Sectors {
            var checks = new Checks().required("value", value);
            checks.each("value", value, checks::word).orThrow();
            value = List.copyOf(value);
        }
    }

    /** Whether something is so. */
    record Flag(
            Boolean value, @Nullable Moment since, @Nullable String source) implements Trait<Boolean> {

        public Flag {
            new Checks().required("value", value).orThrow();
        }
    }

    /** What was known before a moment: the last of the history, as it is written, whose date lies wholly before. */
    static <T extends Trait<?>> Optional<T> before(List<T> history, Instant moment) {
        return history.stream()
                .filter(trait -> trait.since() == null || trait.since().end().isBefore(moment))
                .reduce((earlier, later) -> later);
    }
}
