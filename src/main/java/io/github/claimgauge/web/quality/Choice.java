package io.github.claimgauge.web.quality;

import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.review.Slice;
import io.github.claimgauge.tuning.LabelledClaims.Source;
import io.github.claimgauge.tuning.View;
import java.time.DateTimeException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Which claims somebody wants to see measured: what stands in the address.
 *
 * @param cases names of sources; none for all
 * @param from a date as it was typed; blank for no limit
 * @param to a date as it was typed; blank for no limit
 * @param faults what is wrong, by the name of the field
 */
record Choice(List<String> cases, String from, String to, View view, Map<String, String> faults) {

    private static final String DATE = "must be a year, month or day, such as 2024, 2024-04 or 2024-04-16";

    static Choice of(MultiValueMap<String, String> sent) {
        var cases = sent.getOrDefault("cases", List.of());
        var from = first(sent, "from");
        var to = first(sent, "to");
        var faults = new HashMap<String, String>();
        if (moment(from).isEmpty() && !from.isEmpty()) {
            faults.put("from", DATE);
        }
        if (moment(to).isEmpty() && !to.isEmpty()) {
            faults.put("to", DATE);
        }
        var view = first(sent, "view").equals(View.AT_CLAIM.toString()) ? View.AT_CLAIM : View.AT_72_HOURS;
        return new Choice(cases, from, to, view, faults);
    }

    public boolean has(String source) {
        return sources().stream().anyMatch(chosen -> chosen.toString().equals(source));
    }

    Slice slice() {
        return new Slice(sources(), moment(from).orElse(null), moment(to).orElse(null), view);
    }

    private Set<Source> sources() {
        var chosen = Source.named(cases);
        return chosen.isEmpty() ? EnumSet.allOf(Source.class) : chosen;
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        @Nullable String value = sent.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static Optional<Moment> moment(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Moment.parse(text));
        } catch (DateTimeException fault) {
            return Optional.empty();
        }
    }
}
