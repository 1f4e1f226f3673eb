package io.github.claimgauge.web.actors;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import com.ibm.icu.util.ULocale;
import io.github.claimgauge.actor.ActorEntry;
import io.github.claimgauge.actor.ActorEntry.Source;
import java.util.List;

/** Codes and names of ours in words. */
final class Terms {

    private Terms() {}

    /** Who says something of an actor: the product goes by its name. */
    static List<String> sources(ActorEntry entry) {
        return entry.sources().stream()
                .map(source -> source.equals(Source.PRODUCT.toString()) ? "ClaimGauge" : source)
                .toList();
    }

    /** @param code ISO 3166-1 alpha-2, EU or XK */
    static String country(String code) {
        return ULocale.getDisplayCountry("und-" + code, ULocale.ENGLISH);
    }

    /** The UN M49 subregion that a country lies in; of a grouping such as EU its own name. */
    static String region(String code) {
        var region = Region.getInstance(code).getContainingRegion(RegionType.SUBCONTINENT);
        return region == null ? country(code) : country(region.toString());
    }
}
