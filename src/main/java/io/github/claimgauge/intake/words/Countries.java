package io.github.claimgauge.intake.words;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries by their ISO 3166-1 codes (two letters or three) or English names (CLDR's). */
public final class Countries {

    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();

    /** What feeds write beside CLDR's names. */
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("uk", "GB"),
            Map.entry("great britain", "GB"),
            Map.entry("england", "GB"),
            Map.entry("scotland", "GB"),
            Map.entry("wales", "GB"),
            Map.entry("northern ireland", "GB"),
            Map.entry("united states of america", "US"),
            Map.entry("u.s.", "US"),
            Map.entry("u.s.a.", "US"),
            Map.entry("republic of korea", "KR"),
            Map.entry("korea, republic of", "KR"),
            Map.entry("russian federation", "RU"),
            Map.entry("viet nam", "VN"),
            Map.entry("czech republic", "CZ"),
            Map.entry("turkey", "TR"),
            Map.entry("ivory coast", "CI"),
            Map.entry("burma", "MM"),
            Map.entry("myanmar", "MM"),
            Map.entry("holland", "NL"),
            Map.entry("the netherlands", "NL"),
            Map.entry("uae", "AE"),
            Map.entry("hong kong", "HK"),
            Map.entry("macau", "MO"),
            Map.entry("macao", "MO"),
            Map.entry("palestine", "PS"),
            Map.entry("swaziland", "SZ"),
            Map.entry("macedonia", "MK"),
            Map.entry("european union", "EU"));

    private static final Map<String, String> CODES = codes();

    private Countries() {}

    /**
     * @param text a code or an English name, in any case
     * @return ISO 3166-1 alpha-2, EU or XK; empty if it is none of them
     */
    public static Optional<String> code(String text) {
        return Optional.ofNullable(CODES.get(fold(text)));
    }

    private static Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        for (var code : Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)) {
            var place = new ULocale("", code);
            codes.put(fold(code), code);
            codes.put(fold(place.getISO3Country()), code);
            codes.put(fold(place.getDisplayCountry(ULocale.ENGLISH)), code);
        }
        codes.put("eu", "EU");
        codes.put("xk", "XK");
        codes.put("kosovo", "XK");
        codes.putAll(OTHER_NAMES);
        codes.remove("");
        return Map.copyOf(codes);
    }

    private static String fold(String text) {
        return FOLD.normalize(text).replace(" & ", " and ").replace('’', '\'').strip();
    }
}
