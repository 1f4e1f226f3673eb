package io.github.claimgauge.actor;

import io.github.claimgauge.claim.Actor;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.InvalidClaim;
import io.github.claimgauge.claim.Moment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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
            required(value);
        }
    }

    /** Countries of its usual victims, ISO 3166-1 alpha-2, EU or XK; none: it is known to have none in particular. */
    record Countries(
            List<String> value,
            @Nullable Moment since,
            @Nullable String source) implements Trait<List<String>> {

        private static final Set<String> CODES = codes();

        public Countries {
            required(value);
            each(value, CODES::contains, "must be an ISO 3166-1 alpha-2 country code in capitals, or EU or XK");
            value = List.copyOf(value);
        }

        private static Set<String> codes() {
            var codes = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
            codes.addAll(Set.of("EU", "XK"));
            return Set.copyOf(codes);
        }
    }

    /** Sectors of its usual victims, lower snake case; none: it is known to have none in particular. */
    record Sectors(
            List<String> value,
            @Nullable Moment since,
            @Nullable String source) implements Trait<List<String>> {

        private static final Pattern WORD = Pattern.compile("[a-z0-9_]{1,60}");

        public Sectors {
            required(value);
            each(value, WORD.asMatchPredicate(), "must be lower snake case, at most 60 characters");
            value = List.copyOf(value);
        }
    }

    /** Whether something is so. */
    record Flag(
            Boolean value, @Nullable Moment since, @Nullable String source) implements Trait<Boolean> {

        public Flag {
            required(value);
        }
    }

    /** What was known before a moment: the last of the history, as it is written, whose date lies wholly before. */
    static <T extends Trait<?>> Optional<T> before(List<T> history, Instant moment) {
        return history.stream()
                .filter(trait -> trait.since() == null || trait.since().end().isBefore(moment))
                .reduce((earlier, later) -> later);
    }

    private static void required(@Nullable Object value) {
        if (value == null) {
            throw new InvalidClaim(List.of(new Fault("/value", "is required")));
        }
    }

    private static void each(List<String> values, Predicate<String> isGood, String otherwise) {
        var faults = new ArrayList<Fault>();
        for (int at = 0; at < values.size(); at++) {
            if (!isGood.test(values.get(at))) {
                faults.add(new Fault("/value/" + at, otherwise));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidClaim(faults);
        }
    }
}
