package io.github.claimgauge.cli.text;

import io.github.claimgauge.names.Visible;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table for a terminal: the first column is aligned to the left, all others to the right. */
final class Columns {

    private Columns() {}

    /** Lines of text, heads first, made visible where they would steer the terminal. */
    static List<String> of(List<String> heads, List<List<String>> rows) {
        var lines = Stream.concat(Stream.of(heads), rows.stream())
                .map(row -> row.stream().map(Visible::of).toList())
                .toList();
        var widths = IntStream.range(0, heads.size())
                .map(column -> lines.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return lines.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> padded(row.get(column), widths[column], column == 0))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    private static String padded(String cell, int width, boolean left) {
        var space = " ".repeat(width - cell.length());
        return left ? cell + space : space + cell;
    }
}
