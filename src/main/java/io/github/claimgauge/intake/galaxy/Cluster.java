package io.github.claimgauge.intake.galaxy;

import io.github.claimgauge.actor.ActorProfile;
import io.github.claimgauge.actor.ActorProfile.Note;
import io.github.claimgauge.actor.Trait;
import io.github.claimgauge.casebook.registry.Unmapped;
import io.github.claimgauge.claim.Actor;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.claim.Text;
import io.github.claimgauge.intake.words.Countries;
import io.github.claimgauge.intake.words.Sectors;
import io.github.claimgauge.names.Names;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One entry of a galaxy of threat actors. */
final class Cluster {

    /** Words of the galaxy that say nothing about the line of business. */
    private static final Set<String> NO_SECTORS = Set.of(
            "private_sector", "civil_society", "business", "country", "individuals", "services", "infrastructure");

    private static final int LONGEST = 1_000;

    private final JsonNode value;
    private final JsonNode meta;
    private final String source;
    private final List<Unmapped> unmapped = new ArrayList<>();
    private final TreeSet<String> targets = new TreeSet<>();

    Cluster(JsonNode value, String source) {
        this.value = value;
        this.meta = value.path("meta");
        this.source = source;
    }

    String name() {
        return value.path("value").asString("");
    }

    /** What could not be mapped, once the profile was made. */
    List<Unmapped> unmapped() {
        return unmapped;
    }

    ActorProfile profile() {
        var countries = countries();
        var sectors = sectors();
        return new ActorProfile(
                name(),
                aliases(),
                null,
                origin(),
                meta.has("cfr-suspected-state-sponsor")
                        ? List.of(new Trait.Kind(Actor.Kind.STATE, null, source))
                        : List.of(),
                countries.isEmpty() ? List.of() : List.of(new Trait.Countries(countries, null, source)),
                sectors.isEmpty() ? List.of() : List.of(new Trait.Sectors(sectors, null, source)),
                since(),
                List.of(),
                List.copyOf(targets),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Note("Entry " + text(value.path("uuid")).orElse("without an id"), source)));
    }

    /** Each once, and none that is the name in other letters. */
    private List<String> aliases() {
        var aliases = new LinkedHashMap<String, String>();
        for (var alias : texts("synonyms")) {
            if (!alias.isBlank() && !Names.key(alias).equals(Names.key(name()))) {
                aliases.putIfAbsent(Names.key(alias), alias.strip());
            }
        }
        return List.copyOf(aliases.values());
    }

    private @Nullable String origin() {
        var countries =
                texts("country").stream().filter(text -> !text.isBlank()).toList();
        var codes = countries.stream()
                .map(Countries::code)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (codes.size() != countries.size() || codes.size() > 1) {
            countries.forEach(text -> unmapped.add(new Unmapped(name(), "country", text)));
        }
        return codes.size() == 1 ? codes.get(0) : null;
    }

    private List<String> countries() {
        var codes = new TreeSet<String>();
        for (var field : List.of("cfr-suspected-victims", "suspected-victims")) {
            for (var text : texts(field)) {
                var code = Countries.code(text.replaceFirst("^(?i)the ", ""));
                code.ifPresentOrElse(codes::add, () -> other(field, text));
            }
        }
        return List.copyOf(codes);
    }

    /** Regions and organisations stay with the actor as they were said, a region with its UN M49 code. */
    private void other(String field, String text) {
        targets.add(
                Regions.code(text).map(code -> text + " (UN M49 " + code + ")").orElse(text));
        unmapped.add(new Unmapped(name(), field, text));
    }

    private List<String> sectors() {
        var words = new TreeSet<String>();
        for (var field : List.of("targeted-sector", "cfr-target-category")) {
            for (var text : texts(field)) {
                Sectors.word(text)
                        .filter(word -> !NO_SECTORS.contains(word))
                        .ifPresentOrElse(words::add, () -> unmapped.add(new Unmapped(name(), field, text)));
            }
        }
        return List.copyOf(words);
    }

    private @Nullable Moment since() {
        var text = meta.path("since").asString("");
        try {
            return text.isEmpty() ? null : Moment.parse(text);
        } catch (DateTimeException fault) {
            unmapped.add(new Unmapped(name(), "since", text));
            return null;
        }
    }

    /** A list of texts, or one. What is no text that can be kept is told. */
    private List<String> texts(String field) {
        var node = meta.path(field);
        var texts = new ArrayList<String>();
        for (var item : node.isArray() ? node : List.of(node)) {
            if (!isEmpty(item)) {
                text(item)
                        .ifPresentOrElse(
                                texts::add, () -> unmapped.add(new Unmapped(name(), field, item.asString("no text"))));
            }
        }
        return texts;
    }

    private static boolean isEmpty(JsonNode node) {
        return node.isMissingNode()
                || node.isNull()
                || node.isString() && node.stringValue().isBlank();
    }

    /** The text, if there is one that can be stored: sound, and no longer than any that says something of use. */
    static Optional<String> text(JsonNode node) {
        return Optional.of(node.asString(""))
                .filter(text -> !text.isBlank() && text.length() <= LONGEST && Text.isWellFormed(text));
    }
}
