package io.github.claimgauge.claim;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who makes the claim. Null means that nobody has looked; an empty list or {@link Found#none} that somebody looked and
 * there is none.
 *
 * @param usualCountries countries of its usual victims, ISO 3166-1 alpha-2, EU or XK
 * @param usualSectors sectors of its usual victims, lower snake case
 * @param activeSince when the name was first seen
 * @param knownRecycler whether it is known for re-posting old leaks as new
 * @param extorts whether it asks for money
 * @param brandRevived whether the name is an old brand that reappeared without proof of continuity
 * @param takedownAt when its infrastructure was last taken down; what came after the claim does not count
 * @param claimsSameDay how many victims it named on the day of this claim, this one included
 * @param lookalikeOf names of other actors that this name can be taken for, without being one of theirs
 */
public record Actor(
        String name,
        @Nullable Kind kind,
        @Nullable List<String> usualCountries,
        @Nullable List<String> usualSectors,
        @Nullable Moment activeSince,
        @Nullable TrackRecord record,
        @Nullable Boolean knownRecycler,
        @Nullable Boolean extorts,
        @Nullable Boolean brandRevived,
        @Nullable Found<Moment> takedownAt,
        @Nullable Integer claimsSameDay,
        @Nullable List<String> lookalikeOf) {

    /** What sort of actor it is. */
    public enum Kind {
        RANSOMWARE,
        HACKTIVIST,
        EXTORTION,
        DATA_BROKER,
        STATE,
        UNKNOWN;

        private final String word = name().toLowerCase(Locale.ROOT);

        @Override
        public String toString() {
            return word;
        }
    }

    /** Whether the name is its own, as far as is known: neither one for another's nor an old brand's that came back unproven. */
    public boolean usesItsOwnName() {
        return (lookalikeOf == null || lookalikeOf.isEmpty()) && !Boolean.TRUE.equals(brandRevived);
    }

    public Actor {
        name = Checks.nfc(name);
        var checks = new Checks()
                .requiredText("name", name, 200)
                .atMost("usualCountries", usualCountries, 300)
                .atMost("usualSectors", usualSectors, 100)
                .that(
                        "claimsSameDay",
                        claimsSameDay == null || claimsSameDay >= 1,
                        "must be 1 or more: it counts this claim")
                .atMost("lookalikeOf", lookalikeOf, 20);
        usualCountries = Checks.copy(usualCountries);
        usualSectors = Checks.copy(usualSectors);
        lookalikeOf = Checks.copy(lookalikeOf);
        checks.each("usualCountries", usualCountries, checks::country);
        checks.each("usualSectors", usualSectors, checks::word);
        checks.each("lookalikeOf", lookalikeOf, (at, other) -> checks.text(at, other, 200));
        checks.orThrow();
    }
}
