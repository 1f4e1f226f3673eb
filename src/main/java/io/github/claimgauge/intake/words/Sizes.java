package io.github.claimgauge.intake.words;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts of data as people write them. */
public final class Sizes {

    private static final Pattern SIZE = Pattern.compile("~?\\s*(\\d{1,9}(?:[.,]\\d{1,2})?)\\s*([kmgtp]?)i?b(?:ytes?)?");
    private static final String UNITS = "kmgtp";

    private Sizes() {}

    /** Bytes, decimal: 1.5 GB is 1,500,000,000; empty if the text is not one number with a unit, or too large a one. */
    public static Optional<Long> bytes(String text) {
        var size = SIZE.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!size.matches()) {
            return Optional.empty();
        }
        int thousands = size.group(2).isEmpty() ? 0 : UNITS.indexOf(size.group(2)) + 1;
        var bytes = new BigDecimal(size.group(1).replace(',', '.'))
                .scaleByPowerOfTen(3 * thousands)
                .toBigInteger();
        return bytes.bitLength() < Long.SIZE ? Optional.of(bytes.longValue()) : Optional.empty();
    }
}
