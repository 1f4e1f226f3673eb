package io.github.claimgauge.web.claim;

import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.score.Scale;
import io.github.claimgauge.web.answer.Tone;
import io.github.claimgauge.web.claim.Timeline.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The score over time, as it is drawn: 560 wide, 222 high, the score from 0 at 165 to 100 at 15.
 *
 * @param bands where each band of scores lies
 * @param line the score, step by step, as an SVG path; empty without a score
 * @param now where the moment that is looked at lies across
 */
record Chart(List<Level> bands, String line, List<Mark> marks, double now) {

    private static final double LEFT = 42;
    private static final double RIGHT = 412;
    private static final double BOTTOM = 165;
    private static final double POINT = 1.5;
    private static final double APART = 28;

    /** A band of scores: from {@code top} downwards. */
    record Level(String words, String style, double top, double height) {}

    /**
     * A stop on the line of time.
     *
     * @param x where it happened
     * @param label where its number stands, so that numbers do not hide each other
     * @param y where its score lies; the bottom if it has none
     */
    record Mark(Stop stop, double x, double label, double y) {}

    static Chart of(List<Stop> stops, Moment asOf, Scale scale) {
        long first = stops.isEmpty() ? 0 : stops.get(0).at().start().toEpochMilli();
        long last =
                stops.isEmpty() ? 0 : stops.get(stops.size() - 1).at().start().toEpochMilli();
        var across = new Across(first, Math.max(last, asOf.start().toEpochMilli()));
        var marks = marks(stops, across);
        return new Chart(levels(scale), line(marks), marks, across.at(asOf));
    }

    /** From moments to places. */
    private record Across(long first, long last) {

        double at(Moment moment) {
            double share = last == first ? 0.5 : (moment.start().toEpochMilli() - first) / (double) (last - first);
            return LEFT + Math.max(0, Math.min(1, share)) * (RIGHT - LEFT);
        }
    }

    private static double y(int score) {
        return BOTTOM - score * POINT;
    }

    private static List<Level> levels(Scale scale) {
        var levels = new ArrayList<Level>();
        double bottom = BOTTOM;
        for (int at = 0; at < scale.bands().size(); at++) {
            var band = scale.bands().get(at);
            double top =
                    at + 1 < scale.bands().size() ? y(scale.bands().get(at + 1).from()) : y(100);
            levels.add(new Level(band.words(), Tone.of(band.from(), scale).style(), top, bottom - top));
            bottom = top;
        }
        return levels;
    }

    /** Numbers keep their distance: pushed to the right, and back from the edge. */
    private static List<Mark> marks(List<Stop> stops, Across across) {
        double apart = Math.min(APART, (RIGHT - LEFT) / Math.max(1, stops.size() - 1));
        var labels = new double[stops.size()];
        for (int at = 0; at < labels.length; at++) {
            double x = across.at(stops.get(at).at());
            labels[at] = at == 0 ? x : Math.max(x, labels[at - 1] + apart);
        }
        for (int at = labels.length - 1; at >= 0; at--) {
            labels[at] = Math.min(labels[at], RIGHT - (labels.length - 1 - at) * apart);
        }
        var marks = new ArrayList<Mark>();
        for (int at = 0; at < labels.length; at++) {
            var stop = stops.get(at);
            marks.add(new Mark(
                    stop,
                    across.at(stop.at()),
                    labels[at],
                    stop.tone() == null ? BOTTOM : y(stop.tone().score())));
        }
        return marks;
    }

    private static String line(List<Mark> marks) {
        var path = new StringBuilder();
        for (var mark : marks) {
            if (mark.stop().tone() != null) {
                path.append(
                        String.format(Locale.ROOT, path.isEmpty() ? "M%.1f %.1f" : "H%.1fV%.1f", mark.x(), mark.y()));
            }
        }
        return path.isEmpty() ? "" : path.append("H").append(RIGHT + 12).toString();
    }
}
