package io.github.claimgauge.web.admin;

import io.github.claimgauge.access.TrailQuery;
import io.github.claimgauge.claim.Fault;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the trail, as it stands in the address.
 *
 * @param from first day, in UTC; empty for the beginning
 * @param until last day; empty for today
 * @param before only entries with a lower number; empty for the newest
 */
public record TrailSearch(String who, String subject, String from, String until, String before) {

    /** What is wrong with it, by field. */
    Sent sent() {
        var faults = new ArrayList<Fault>();
        refuseUnlessDay("from", from, faults);
        refuseUnlessDay("until", until, faults);
        return new Sent(Map.of("who", who, "subject", subject, "from", from, "until", until), List.copyOf(faults));
    }

    private static void refuseUnlessDay(String field, String text, List<Fault> faults) {
        if (!text.isBlank() && day(text) == null) {
            faults.add(new Fault("/" + field, "must be a day, such as 2024-04-16"));
        }
    }

    TrailQuery query() {
        return new TrailQuery(orNull(who), orNull(subject), start(from, 0), start(until, 1));
    }

    /** The number that entries lie before; what is none means the newest. */
    long newest() {
        try {
            return before.isEmpty() ? Long.MAX_VALUE : Math.max(1, Long.parseLong(before));
        } catch (NumberFormatException fault) {
            return Long.MAX_VALUE;
        }
    }

    private static @Nullable Instant start(String text, int later) {
        var day = day(text);
        return day == null
                ? null
                : day.plusDays(later).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** Years as the database can hold them. */
    private static @Nullable LocalDate day(String text) {
        try {
            var day = LocalDate.parse(text.strip());
            return day.getYear() >= 1 && day.getYear() <= 9999 ? day : null;
        } catch (DateTimeException fault) {
            return null;
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
