package io.github.claimgauge.actor;

import io.github.claimgauge.claim.Channel.Platform;
import io.github.claimgauge.claim.Checks;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.names.Names;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an actor. The component names are the JSON names. What nobody has said is absent, or an empty list.
 *
 * @param aliases other names of the same actor
 * @param anybody true if the name is anybody's, or stands for somebody unknown: claims under it have nothing in common
 * @param origin country that it is said to come from, ISO 3166-1 alpha-2
 * @param activeSince when the name was first seen
 * @param channels where it posts
 * @param targets whom else it is said to aim at: regions and organisations that are no country
 * @param takedowns when its infrastructure was taken down
 * @param record how claims of its ended that others have judged
 * @param notes what else is worth knowing, in our own words
 */
public record ActorProfile(
        String name,
        List<String> aliases,
        @Nullable Boolean anybody,
        @Nullable String origin,
        List<Trait.Kind> kind,
        List<Trait.Countries> usualCountries,
        List<Trait.Sectors> usualSectors,
        @Nullable Moment activeSince,
        List<Platform> channels,
        List<String> targets,
        List<Trait.Flag> extorts,
        List<Trait.Flag> knownRecycler,
        List<Trait.Flag> brandRevived,
        List<Takedown> takedowns,
        List<Verdict> record,
        List<Note> notes) {

    private static final int MOST = 500;

    /**
     * A takedown of its infrastructure.
     *
     * @param at when it became known
     */
    public record Takedown(Moment at, @Nullable String source) {

        public Takedown {
            new Checks().required("at", at).orThrow();
        }
    }

    /**
     * How a claim of the actor's ended.
     *
     * @param at when that became known
     */
    public record Verdict(
            String victim,
            Ending outcome,
            Moment at,
            @Nullable String source) {

        public Verdict {
            new Checks()
                    .required("victim", victim)
                    .required("outcome", outcome)
                    .required("at", at)
                    .orThrow();
        }
    }

    /** Whether the claim proved true or false, or nobody could tell. What proved partly true counts as none of them. */
    public enum Ending {
        CONFIRMED,
        REFUTED,
        UNRESOLVED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A remark, and where it comes from. */
    public record Note(String text, @Nullable String source) {

        public Note {
            new Checks().required("text", text).orThrow();
        }
    }

    public ActorProfile {
        aliases = copy(aliases);
        kind = copy(kind);
        usualCountries = copy(usualCountries);
        usualSectors = copy(usualSectors);
        channels = copy(channels);
        targets = copy(targets);
        extorts = copy(extorts);
        knownRecycler = copy(knownRecycler);
        brandRevived = copy(brandRevived);
        takedowns = copy(takedowns);
        record = copy(record);
        notes = copy(notes);
        check(name, aliases, targets, origin);
    }

    /** An actor of which nothing is known but its name; if that can be no name, it is a question mark. */
    static ActorProfile named(String name) {
        return new ActorProfile(
                ActorName.is(name) ? name : "?",
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** What tells it from all others: the key of its name. */
    public String id() {
        return Names.key(name);
    }

    /** Name and aliases. */
    public List<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }

    /** Keys of all its names. */
    public Set<String> keys() {
        return names().stream().map(Names::key).collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean isAnybody() {
        return Boolean.TRUE.equals(anybody);
    }

    /** Where this says nothing, what the other says. Lists are joined: of names, as many as a profile may have. */
    public ActorProfile orElse(ActorProfile other) {
        return new ActorProfile(
                name,
                most(joined(
                        aliases,
                        other.names().stream()
                                .filter(alias -> !keys().contains(Names.key(alias)))
                                .toList())),
                anybody == null ? other.anybody : anybody,
                origin == null ? other.origin : origin,
                kind.isEmpty() ? other.kind : kind,
                usualCountries.isEmpty() ? other.usualCountries : usualCountries,
                usualSectors.isEmpty() ? other.usualSectors : usualSectors,
                activeSince == null ? other.activeSince : activeSince,
                channels.isEmpty() ? other.channels : channels,
                most(joined(targets, other.targets)),
                extorts.isEmpty() ? other.extorts : extorts,
                knownRecycler.isEmpty() ? other.knownRecycler : knownRecycler,
                brandRevived.isEmpty() ? other.brandRevived : brandRevived,
                joined(takedowns, other.takedowns),
                joined(record, other.record),
                joined(notes, other.notes));
    }

    /** The same actor without the aliases that belong to others. */
    public ActorProfile withAliases(List<String> kept) {
        return new ActorProfile(
                name,
                kept,
                anybody,
                origin,
                kind,
                usualCountries,
                usualSectors,
                activeSince,
                channels,
                targets,
                extorts,
                knownRecycler,
                brandRevived,
                takedowns,
                record,
                notes);
    }

    private static void check(
            @Nullable String name, List<String> aliases, List<String> targets, @Nullable String origin) {
        var checks = new Checks().required("name", name);
        if (name != null) {
            ActorName.check("name", name, checks);
        }
        checks.each("aliases", aliases, (at, alias) -> ActorName.check(at, alias, checks))
                .that(
                        "",
                        aliases.size() <= MOST && targets.size() <= MOST,
                        "must not have more than " + MOST + " aliases or targets")
                .state("origin", origin)
                .orThrow();
    }

    private static <T> List<T> copy(@Nullable List<T> items) {
        return items == null ? List.of() : List.copyOf(items);
    }

    private static List<String> most(List<String> names) {
        return names.subList(0, Math.min(MOST, names.size()));
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
