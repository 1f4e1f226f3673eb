package io.github.claimgauge.web.claim;

import io.github.claimgauge.assessment.Assessor;
import io.github.claimgauge.casebook.Case;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.score.Scorer.Detail;
import io.github.claimgauge.web.answer.Tone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happened, in the order of time, and what the score was with what was known by then.
 *
 * @param undated what nobody has dated; it counts whatever the day
 * @param first the day of the claim, before which it has no score
 * @param days how many days later the last one is that anything on record speaks of and that has come
 * @param day the day that is looked at; the last one that has come if it lies ahead
 */
record Timeline(List<Stop> stops, List<String> undated, Chart chart, LocalDate first, long days, LocalDate day) {

    /**
     * What happened at one moment.
     *
     * @param tone what the score was then; null before the claim was made, and of what lies ahead
     */
    record Stop(
            int number,
            Moment at,
            List<String> events,
            @Nullable Tone tone) {}

    static Timeline of(Case found, Assessor assessor, Moment asOf, Instant now) {
        var claim = found.latest().evidence();
        var events = Event.of(claim, found.outcome());
        var stops = stops(claim, events, assessor, now);
        var first = day(claim.claimedAt().start());
        var present = day(Moment.horizon(now));
        var last = Stream.of(claim.lastKnown(), found.latest().asOf(), asOf)
                .map(moment -> day(moment.end()))
                .max(Comparator.naturalOrder())
                .map(day -> earlier(day, present))
                .orElse(first);
        return new Timeline(
                stops,
                events.stream()
                        .filter(event -> event.at() == null)
                        .map(Event::words)
                        .toList(),
                Chart.of(stops, asOf, assessor.rulebook().scale()),
                first,
                ChronoUnit.DAYS.between(first, last),
                earlier(day(asOf.end()), present));
    }

    private static LocalDate earlier(LocalDate day, LocalDate other) {
        return day.isBefore(other) ? day : other;
    }

    /** The day that is looked at, counted from the first. */
    public long getDayNumber() {
        return Math.max(0, ChronoUnit.DAYS.between(first, day));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    private static List<Stop> stops(Claim claim, List<Event> events, Assessor assessor, Instant now) {
        var moments = events.stream()
                .map(Event::at)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(Moment::start).thenComparing(Moment::end))
                .toList();
        var stops = new ArrayList<Stop>();
        for (var moment : moments) {
            var tone = moment.isAhead(now) ? null : tone(claim, moment, assessor);
            stops.add(new Stop(stops.size() + 1, moment, words(moment, events), tone));
        }
        return stops;
    }

    private static List<String> words(Moment moment, List<Event> events) {
        return events.stream()
                .filter(event -> moment.equals(event.at()))
                .map(Event::words)
                .toList();
    }

    private static @Nullable Tone tone(Claim claim, Moment moment, Assessor assessor) {
        return claim.claimedAt().isAfter(moment)
                ? null
                : Tone.of(
                        assessor.assess(claim, moment, Detail.FINDINGS).score(),
                        assessor.rulebook().scale());
    }
}
