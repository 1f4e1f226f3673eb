package io.github.claimgauge.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits a stream into lines, several at a time, and holds no more of it than they need. */
public final class Lines {

    private static final int MOST = 256;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private long number;

    public Lines(InputStream in) {
        this.in = in;
    }

    /**
     * @param number counted from 1, blank lines included
     * @param json without its line break; null if the line is longer than any claim may be; the rest of it was thrown away
     */
    public record Line(long number, byte @Nullable [] json) {

        boolean isBlank() {
            if (json != null) {
                for (byte character : json) {
                    if (character != ' ' && character != '\t' && character != '\r') {
                        return false;
                    }
                }
            }
            return json != null;
        }
    }

    /** Lines that are not blank: one at least, and those that need not be waited for; none at the end of the stream. */
    public List<Line> next() throws IOException {
        var lines = new ArrayList<Line>();
        while (lines.size() < MOST && (lines.isEmpty() || endOfLine() >= 0)) {
            var line = line();
            if (line == null) {
                break;
            }
            if (!line.isBlank()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private @Nullable Line line() throws IOException {
        var held = new ByteArrayOutputStream(2048);
        number++;
        for (int end = endOfLine(); end < 0; end = endOfLine()) {
            hold(held, to);
            if (!fill()) {
                return held.size() == 0 ? null : line(held);
            }
        }
        hold(held, endOfLine());
        from++;
        return line(held);
    }

    /** One byte more than a line may have is held, since it may be the first half of a line break. */
    private void hold(ByteArrayOutputStream held, int end) {
        if (held.size() <= ClaimReader.MAX_BYTES + 1) {
            held.write(buffer, from, end - from);
        }
        from = end;
    }

    private Line line(ByteArrayOutputStream held) {
        var bytes = held.toByteArray();
        int length = bytes.length > 0 && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
        return new Line(number, length > ClaimReader.MAX_BYTES ? null : Arrays.copyOf(bytes, length));
    }

    private int endOfLine() {
        for (int index = from; index < to; index++) {
            if (buffer[index] == '\n') {
                return index;
            }
        }
        return -1;
    }

    /** Waits for some bytes. To ask how many more there are would help little: some streams wait after a yes as well. */
    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }
}
