package io.github.claimgauge.web.actors;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import io.github.claimgauge.actor.ActorEntry;
import io.github.claimgauge.actor.ActorEntry.Source;
import io.github.claimgauge.claim.Words;
import io.github.claimgauge.web.Typeset;
import io.github.claimgauge.web.actors.ProfileField.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codes and names of ours in words. */
final class Terms {

    /** By the names of their countries in small letters. */
    private static final Map<String, String> CODES = Stream.concat(
                    Arrays.stream(Locale.getISOCountries()), Stream.of("EU", "XK"))
            .collect(Collectors.toUnmodifiableMap(
                    code -> small(Typeset.country(code)), code -> code, (one, same) -> one));

    private Terms() {}

    /** What stands in a field for one of our words or codes. */
    static String shown(String word, Kind kind) {
        return switch (kind) {
            case WORDS -> Words.of(word);
            case COUNTRY, COUNTRIES -> CODES.containsValue(word) ? Typeset.country(word) : word;
            default -> word;
        };
    }

    /** The word or code of ours that somebody meant; what is none is left as it is, to be told as a fault. */
    static String meant(String entered, Kind kind) {
        return switch (kind) {
            case WORDS -> small(entered).replace(' ', '_');
            case COUNTRY, COUNTRIES -> CODES.getOrDefault(small(entered), entered.toUpperCase(Locale.ROOT));
            default -> entered;
        };
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Who says something of an actor: the product goes by its name. */
    static List<String> sources(ActorEntry entry) {
        return entry.sources().stream()
                .map(source -> source.equals(Source.PRODUCT.toString()) ? "ClaimGauge" : source)
                .toList();
    }

    /** The UN M49 subregion that a country lies in; of a grouping such as EU its own name. */
    static String region(String code) {
        var region = Region.getInstance(code).getContainingRegion(RegionType.SUBCONTINENT);
        return Typeset.country(region == null ? code : region.toString());
    }
}
