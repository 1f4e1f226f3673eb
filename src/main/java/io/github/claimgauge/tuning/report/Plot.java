package io.github.claimgauge.tuning.report;

import java.util.List;
import java.util.Locale;

/** A diagram as SVG: both axes run from 0 to 1. What it shows is also in a table beside it, so it is hidden from readers of the screen. */
final class Plot {

    private static final int SIZE = 240;
    private static final int LEFT = 60;
    private static final int RIGHT = 22;
    private static final int TOP = 12;
    private static final int BELOW = 44;

    private final StringBuilder svg = new StringBuilder();

    Plot(String title, String across, String up) {
        add("<figure><figcaption>%s</figcaption>", Html.text(title));
        add("<svg viewBox=\"0 0 %d %d\" aria-hidden=\"true\">", LEFT + SIZE + RIGHT, TOP + SIZE + BELOW);
        add("<rect class=\"frame\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>", LEFT, TOP, SIZE, SIZE);
        add(
                "<text class=\"axis\" x=\"%d\" y=\"%d\">%s</text>",
                LEFT + SIZE / 2, TOP + SIZE + BELOW - 6, Html.text(across));
        add("<text class=\"axis\" transform=\"translate(11 %d) rotate(-90)\">%s</text>", TOP + SIZE / 2, Html.text(up));
    }

    /** Labels at 0, a quarter, and so on, along both axes. */
    Plot ticks(List<String> across, List<String> up) {
        for (int tick = 0; tick < across.size(); tick++) {
            double at = (double) tick / (across.size() - 1);
            add("<text class=\"tick\" x=\"%.1f\" y=\"%d\">%s</text>", x(at), TOP + SIZE + 16, across.get(tick));
        }
        for (int tick = 0; tick < up.size(); tick++) {
            double at = (double) tick / (up.size() - 1);
            add("<text class=\"tick up\" x=\"%d\" y=\"%.1f\">%s</text>", LEFT - 5, y(at) + 4, up.get(tick));
        }
        return this;
    }

    Plot diagonal() {
        return add("<line class=\"even\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>", x(0), y(0), x(1), y(1));
    }

    Plot dot(double across, double up, double radius) {
        return add("<circle class=\"held\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>", x(across), y(up), radius);
    }

    Plot whisker(double across, double low, double high) {
        return add(
                "<line class=\"whisker\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
                x(across), y(low), x(across), y(high));
    }

    Plot line(List<double[]> points) {
        svg.append("<polyline class=\"curve\" points=\"");
        points.forEach(point -> add("%.1f,%.1f ", x(point[0]), y(point[1])));
        return add("\"/>");
    }

    Plot bar(String kind, double from, double to, double height) {
        return add(
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                kind, x(from) + 1, y(height), x(to) - x(from) - 2, y(0) - y(height));
    }

    @Override
    public String toString() {
        return svg + "</svg></figure>\n";
    }

    private Plot add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
        return this;
    }

    private static double x(double across) {
        return LEFT + SIZE * across;
    }

    private static double y(double up) {
        return TOP + SIZE * (1 - up);
    }
}
