package io.github.claimgauge.facts;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** UN M49 subregions of countries, from CLDR: MY lies in 035, South-eastern Asia; CN in 030, Eastern Asia. */
final class Regions {

    private static final ConcurrentHashMap<String, Set<String>> SUBREGIONS = new ConcurrentHashMap<>();
    private static final ConcurrentHashMap<String, String> NAMES = new ConcurrentHashMap<>();

    private Regions() {}

    /** M49 codes of the subregions that the country, or a grouping such as EU, lies in; empty if there is none. */
    static Set<String> of(String country) {
        return SUBREGIONS.computeIfAbsent(country, Regions::lookUp);
    }

    /** English names, in the order of the codes' first use: {@code South-eastern Asia, Eastern Asia}. */
    static @Nullable String names(Set<String> subregions) {
        if (subregions.isEmpty()) {
            return null;
        }
        var names = new StringJoiner(", ");
        for (var code : subregions) {
            names.add(NAMES.computeIfAbsent(code, Regions::name));
        }
        return names.toString();
    }

    private static String name(String code) {
        return ULocale.getDisplayCountry("und-" + code, ULocale.ENGLISH);
    }

    private static Set<String> lookUp(String country) {
        var region = Region.getInstance(country);
        var subregion = region.getContainingRegion(RegionType.SUBCONTINENT);
        if (subregion != null) {
            return Set.of(subregion.toString());
        }
        var subregions = new LinkedHashSet<String>();
        for (var member : region.getContainedRegions(RegionType.TERRITORY)) {
            var containing = member.getContainingRegion(RegionType.SUBCONTINENT);
            if (containing != null) {
                subregions.add(containing.toString());
            }
        }
        return subregions;
    }
}
