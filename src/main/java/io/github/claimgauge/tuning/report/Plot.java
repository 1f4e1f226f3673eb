package io.github.claimgauge.tuning.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A diagram, as shapes and labels in SVG's user units; both axes run from 0 to 1. What it shows is also in a table beside it, so it
 * is to be hidden from readers of the screen. Not for several threads while it is drawn.
 */
public final class Plot {

    private static final int SIZE = 240;
    private static final int LEFT = 60;
    private static final int RIGHT = 22;
    private static final int TOP = 12;
    private static final int BELOW = 44;

    private final String title;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    /**
     * A line or an area.
     *
     * @param style name of its look: frame, even, curve, whisker, dot, held, other
     * @param path as SVG's attribute {@code d} has it
     */
    public record Shape(String style, String path) {}

    /**
     * Words beside an axis.
     *
     * @param style names of its look: axis, tick, tick up
     * @param place as SVG's attribute {@code transform} has it
     */
    public record Label(String style, String place, String text) {}

    Plot(String title, String across, String up) {
        this.title = title;
        add("frame", "M%d %dh%dv%dh-%dz", LEFT, TOP, SIZE, SIZE, SIZE);
        label("axis", place(LEFT + SIZE / 2.0, TOP + SIZE + BELOW - 6), across);
        label("axis", place(11, TOP + SIZE / 2.0) + " rotate(-90)", up);
    }

    /** Words above it. */
    public String title() {
        return title;
    }

    /** As SVG's attribute {@code viewBox} has it. */
    public String viewBox() {
        return "0 0 " + (LEFT + SIZE + RIGHT) + " " + (TOP + SIZE + BELOW);
    }

    /** From the back to the front. */
    public List<Shape> shapes() {
        return Collections.unmodifiableList(shapes);
    }

    public List<Label> labels() {
        return Collections.unmodifiableList(labels);
    }

    /** Labels at equal distances along both axes, the first at 0 and the last at 1. */
    Plot ticks(List<String> across, List<String> up) {
        for (int tick = 0; tick < across.size(); tick++) {
            label("tick", place(x(share(tick, across)), TOP + SIZE + 16), across.get(tick));
        }
        for (int tick = 0; tick < up.size(); tick++) {
            label("tick up", place(LEFT - 5, y(share(tick, up)) + 4), up.get(tick));
        }
        return this;
    }

    /** The first of a single one. */
    private static double share(int tick, List<String> ticks) {
        return (double) tick / Math.max(1, ticks.size() - 1);
    }

    Plot diagonal() {
        return add("even", "M%.1f %.1fL%.1f %.1f", x(0), y(0), x(1), y(1));
    }

    /** A line across at one height. */
    Plot level(double up) {
        return add("even", "M%.1f %.1fL%.1f %.1f", x(0), y(up), x(1), y(up));
    }

    Plot dot(double across, double up, double radius) {
        return add(
                "dot",
                "M%.1f %.1fa%.1f %.1f 0 1 0 %.1f 0a%.1f %.1f 0 1 0 -%.1f 0z",
                x(across) - radius,
                y(up),
                radius,
                radius,
                2 * radius,
                radius,
                radius,
                2 * radius);
    }

    Plot whisker(double across, double low, double high) {
        return add("whisker", "M%.1f %.1fV%.1f", x(across), y(low), y(high));
    }

    Plot line(List<double[]> points) {
        var path = points.stream()
                .map(point -> String.format(Locale.ROOT, "%.1f %.1f", x(point[0]), y(point[1])))
                .collect(Collectors.joining("L", "M", ""));
        return points.isEmpty() ? this : add("curve", "%s", path);
    }

    Plot bar(String style, double from, double to, double height) {
        if (height <= 0) {
            return this; // a line of no height would still be seen
        }
        double gap = Math.min(1, SIZE * (to - from) / 4);
        double width = x(to) - x(from) - 2 * gap;
        return add(style, "M%.1f %.1fh%.1fV%.1fh-%.1fz", x(from) + gap, y(0), width, y(height), width);
    }

    private Plot add(String style, String path, Object... values) {
        shapes.add(new Shape(style, String.format(Locale.ROOT, path, values)));
        return this;
    }

    private void label(String style, String place, String text) {
        labels.add(new Label(style, place, text));
    }

    private static String place(double x, double y) {
        return String.format(Locale.ROOT, "translate(%.1f %.1f)", x, y);
    }

    private static double x(double across) {
        return LEFT + SIZE * across;
    }

    private static double y(double up) {
        return TOP + SIZE * (1 - up);
    }
}
