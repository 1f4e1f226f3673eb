package io.github.claimgauge.cli.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import io.github.claimgauge.names.Visible;
import io.github.claimgauge.tuning.report.Numerals;
import java.util.Locale;

/** Text in lines of at most a given width. What is added is made visible first; only its own marks steer the terminal. */
public final class Page {

    private final StringBuilder text = new StringBuilder();
    private final int width;
    private final Ink ink;

    public Page(int width, Ink ink) {
        this.width = width;
        this.ink = ink;
    }

    /** The first line, however long. */
    public Page title(String words) {
        text.append(ink.bold(Visible.of(words)));
        return blank();
    }

    /** A heading, after an empty line. */
    public Page heading(String words) {
        return blank().title(words);
    }

    Page blank() {
        text.append('\n');
        return this;
    }

    /** One line as it is, however long: a row of a table. */
    Page line(String words) {
        text.append(Visible.of(words));
        return blank();
    }

    /** Words under one another at the given indent. */
    public Page words(int indent, String words) {
        return hang(" ".repeat(indent), indent, words);
    }

    /** A number with its sign, right-aligned so that it ends at {@code column}, and words beside it. */
    public Page points(int column, int points, String words) {
        var number = String.format(Locale.ROOT, "%" + column + "s", Numerals.signed(points));
        return hang(ink.points(points, number) + "  ", column + 2, words);
    }

    /** A label of a fixed width and words beside it. */
    public Page labelled(int column, String label, String words) {
        return hang("  " + ink.faint(label) + " ".repeat(Math.max(1, column - 2 - label.length())), column, words);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private Page hang(String start, int indent, String words) {
        text.append(start);
        int column = indent;
        for (var word : Visible.of(words).split(" ", -1)) {
            int length = columns(word);
            if (column > indent && column + 1 + length > width) {
                text.append('\n').append(" ".repeat(indent));
                column = indent;
            } else if (column > indent) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += length;
        }
        return blank();
    }

    /** Columns that a word takes on a terminal: East Asian characters take two, combining ones none. */
    private static int columns(String word) {
        return word.codePoints().map(Page::columns).sum();
    }

    private static int columns(int point) {
        int kind = UCharacter.getType(point);
        if (kind == Character.NON_SPACING_MARK || kind == Character.ENCLOSING_MARK) {
            return 0;
        }
        int wide = UCharacter.getIntPropertyValue(point, UProperty.EAST_ASIAN_WIDTH);
        return wide == EastAsianWidth.WIDE || wide == EastAsianWidth.FULLWIDTH ? 2 : 1;
    }
}
