package io.github.claimgauge.web.claim;

import io.github.claimgauge.claim.Words;
import io.github.claimgauge.export.Prose;
import io.github.claimgauge.tuning.report.Numerals;
import io.github.claimgauge.web.Typeset;
import io.github.claimgauge.web.form.Labels;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Values of a claim as people read them. What a claim says is safe to show. */
final class Plain {

    private static final Set<String> COUNTRIES = Set.of("/victim/country", "/actor/usualCountries");

    private Plain() {}

    /** {@code researcher_refuted} as Researcher refuted. */
    static String sentence(Object word) {
        var words = Words.of(word);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The value at a JSON pointer into a claim. */
    static String of(String pointer, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "not known";
        }
        if (value.isObject()) {
            return value.propertyStream()
                    .map(member -> member(pointer + "/" + member.getKey(), member.getValue()))
                    .collect(Collectors.joining(" · "));
        }
        if (value.isArray()) {
            return value.isEmpty()
                    ? "none"
                    : value.valueStream().map(item -> of(pointer, item)).collect(Collectors.joining(", "));
        }
        if (value.isNumber()) {
            return Numerals.grouped(value.numberValue());
        }
        return value.isBoolean() ? value.asBoolean() ? "yes" : "no" : Prose.of(text(pointer, value.asString()));
    }

    private static String text(String pointer, String value) {
        return COUNTRIES.contains(pointer) ? Typeset.country(value) : Words.of(value);
    }

    private static String member(String pointer, JsonNode value) {
        return Labels.of(pointer) + ": " + of(pointer, value);
    }
}
