package io.github.claimgauge.api.draft;

import io.github.claimgauge.json.Figure;
import io.github.claimgauge.tuning.draft.Draft;
import io.github.claimgauge.tuning.draft.Wish;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What callers write of a draft. The component names are the JSON names. */
record DraftText(
        @Nullable String name,
        @Nullable String parent,
        @Nullable Map<String, Figure> numbers) {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** A number with a power of ten that is not too long once it is written out, as the rules have it. */
    private static final Pattern SHORT_POWER = Pattern.compile("[-0-9.]{1,30}[eE][-+]?[0-9]{1,2}");

    private static final Pattern NUMBER = Pattern.compile("[-0-9].*");

    Wish toWish() {
        var wished = new LinkedHashMap<String, String>();
        if (numbers != null) {
            numbers.forEach((number, figure) -> wished.put(number, text(figure)));
        }
        return new Wish(name == null ? "" : name, parent, wished);
    }

    private static String text(Figure figure) {
        var text = figure.text();
        if (figure.isNumber()) {
            return SHORT_POWER.matcher(text).matches() ? new BigDecimal(text).toPlainString() : text;
        }
        // a number in quotes is none
        return NUMBER.matcher(text).matches() ? '"' + text + '"' : text;
    }

    /** The part of a draft that callers may write, for a merge patch. */
    static byte[] json(Draft draft) {
        return MAPPER.writeValueAsBytes(
                Map.of("name", draft.name(), "parent", draft.parent(), "numbers", values(draft.numbers())));
    }

    static Map<String, Object> values(Map<String, String> numbers) {
        var values = new LinkedHashMap<String, Object>();
        numbers.forEach((number, text) -> values.put(number, value(text)));
        return values;
    }

    /** A number as a number, a word as a word. */
    static Object value(String text) {
        return NUMBER.matcher(text).matches() ? new BigDecimal(text) : text;
    }
}
