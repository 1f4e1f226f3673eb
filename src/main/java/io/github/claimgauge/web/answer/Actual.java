package io.github.claimgauge.web.answer;

import io.github.claimgauge.claim.Words;
import io.github.claimgauge.export.Prose;
import io.github.claimgauge.facts.Property;
import io.github.claimgauge.score.Judgement.Unmet;
import io.github.claimgauge.tuning.report.Numerals;
import java.util.Optional;
import java.util.regex.Pattern;

/** The value that did not meet a condition, as people read it: yes or no, a number with its unit, a word of ours in plain letters. */
final class Actual {

    /** What the condition asks about; it begins with it. */
    private static final Pattern PROPERTY = Pattern.compile("\\W*([a-z]\\w*\\.[a-z]\\w*)\\b.*", Pattern.DOTALL);

    private Actual() {}

    static String of(Unmet unmet) {
        var value = unmet.actual();
        if (value instanceof Boolean truth) {
            return truth ? "yes" : "no";
        }
        if (value instanceof Number number) {
            var unit = property(unmet).map(Property::unit).orElse("");
            return (Numerals.grouped(number) + " " + (number.doubleValue() == 1 ? unit.replaceFirst("s$", "") : unit))
                    .strip();
        }
        return value == null ? "not known" : Prose.of(Words.of(value));
    }

    /** What the condition asks about, in the words with which the dictionary begins; empty if that does not know it. */
    static String meaning(Unmet unmet) {
        return property(unmet)
                .map(property -> property.description().split("[:;]", 2)[0])
                .orElse("");
    }

    private static Optional<Property> property(Unmet unmet) {
        var property = PROPERTY.matcher(unmet.condition());
        return property.matches() ? Property.named(property.group(1)) : Optional.empty();
    }
}
