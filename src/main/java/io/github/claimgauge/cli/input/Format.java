package io.github.claimgauge.cli.input;

import io.github.claimgauge.json.ClaimReader;
import java.io.BufferedInputStream;
import java.io.IOException;

/** How claims follow one another in an input. */
public enum Format {
    /** JSON array. */
    ARRAY,
    /** A claim a line (NDJSON). */
    LINES,
    /** Objects that may take many lines each; mostly just one. */
    OBJECTS,
    /** Blanks, or not even those. */
    NOTHING;

    /** As far as the first two lines may reach. */
    private static final int LOOK_AHEAD = 2 * ClaimReader.MAX_BYTES + 16;

    private static final int BOM = 0xEF;
    private static final int BOM_BYTES = 3;

    /**
     * Finds out from the first bytes, and leaves them to be read again, save a byte order mark. The second line is looked
     * at only if the first is no whole object: where a broken line is followed by a whole one, both are lines.
     */
    public static Format of(BufferedInputStream input) throws IOException {
        skipMark(input);
        input.mark(LOOK_AHEAD);
        var first = Line.read(input);
        var second = first.begins('{') && !first.isWhole() ? Line.read(input) : null;
        boolean isOver = first.isNothing() && input.read() < 0;
        input.reset();
        if (isOver) {
            return NOTHING;
        }
        if (first.begins('[')) {
            return ARRAY;
        }
        boolean lines = second == null || second.begins('{') && second.isWhole();
        return lines ? LINES : OBJECTS;
    }

    private static void skipMark(BufferedInputStream input) throws IOException {
        input.mark(BOM_BYTES);
        if (input.read() == BOM) {
            input.skipNBytes(BOM_BYTES - 1);
        } else {
            input.reset();
        }
    }

    /** What is to be known of a line that is not blank: its first byte, and whether JSON ends where it ends. */
    private record Line(int firstByte, boolean isWhole) {

        boolean begins(char with) {
            return firstByte == with;
        }

        boolean isNothing() {
            return firstByte < 0;
        }

        static Line read(BufferedInputStream input) throws IOException {
            var nesting = new Nesting();
            int first = -1;
            int read = input.read();
            for (int count = 1; read >= 0 && count <= ClaimReader.MAX_BYTES; count++) {
                if (read == '\n' && first >= 0) {
                    break;
                }
                first = first < 0 && !isBlank(read) ? read : first;
                nesting.take(read);
                read = input.read();
            }
            return new Line(first, nesting.isClosed());
        }
    }

    static boolean isBlank(int read) {
        return read == ' ' || read == '\t' || read == '\r' || read == '\n';
    }
}
