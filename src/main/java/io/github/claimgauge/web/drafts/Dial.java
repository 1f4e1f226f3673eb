package io.github.claimgauge.web.drafts;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A number that can be tuned.
 *
 * @param pointer names it among the numbers
 * @param label what it is
 * @param present what stands there in the rules that the draft is made of
 * @param value what the draft puts there
 */
record Dial(String pointer, String label, String present, String value) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** How far a slider goes, which a number that is typed may go beyond. */
    private record Reach(String low, String high) {

        static Reach of(String pointer) {
            if (pointer.startsWith("/weights/")) {
                return new Reach("-25", "25");
            }
            if (pointer.endsWith("/floor")) {
                return new Reach("-40", "0");
            }
            if (pointer.endsWith("/ceiling")) {
                return new Reach("0", "40");
            }
            if (pointer.equals("/start")) {
                return new Reach("-20", "20");
            }
            return new Reach("0", "100");
        }
    }

    /** What stands there now, as one reads it. */
    public String shown() {
        return Wording.value(pointer, present);
    }

    public String id() {
        return "n" + pointer.replaceAll("[^A-Za-z0-9]+", "-");
    }

    public boolean isChanged() {
        return !present.equals(value);
    }

    public boolean isStatus() {
        return pointer.startsWith("/status/");
    }

    /** The slider's lower end. */
    public String low() {
        return number().min(new BigDecimal(Reach.of(pointer).low())).toPlainString();
    }

    /** The slider's upper end: of a threshold, twice what stands there. */
    public String high() {
        var high = pointer.startsWith("/thresholds/")
                ? new BigDecimal(present).multiply(TWO)
                : new BigDecimal(Reach.of(pointer).high());
        return number().max(high).toPlainString();
    }

    public String step() {
        return BigDecimal.ONE
                .movePointLeft(Math.max(0, new BigDecimal(present).scale()))
                .toPlainString();
    }

    boolean isLike(String words) {
        return (pointer + ' ' + label).toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    /** What was typed may be no number, and is shown beside its fault. */
    private BigDecimal number() {
        try {
            return new BigDecimal(value);
        } catch (NumberFormatException fault) {
            return new BigDecimal(present);
        }
    }
}
