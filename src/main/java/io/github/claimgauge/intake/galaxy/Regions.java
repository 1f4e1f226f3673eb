package io.github.claimgauge.intake.galaxy;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import com.ibm.icu.util.ULocale;
import io.github.claimgauge.names.Names;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** UN M49 regions by their English names (CLDR's). */
final class Regions {

    private static final Map<String, String> CODES = codes();

    private Regions() {}

    /** @param name also with the article, and "East" for "Eastern" */
    static Optional<String> code(String name) {
        var plain = name.replaceFirst("^(?i)the ", "").replaceFirst("(?i)ern ", " ");
        return Optional.ofNullable(CODES.get(Names.key(plain)));
    }

    private static Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        for (var type : List.of(RegionType.CONTINENT, RegionType.SUBCONTINENT)) {
            for (var region : Region.getAvailable(type)) {
                var name = ULocale.getDisplayCountry("und-" + region, ULocale.ENGLISH);
                codes.put(Names.key(name.replaceFirst("(?i)ern ", " ")), region.toString());
            }
        }
        return Map.copyOf(codes);
    }
}
