package io.github.claimgauge.cli.input;

import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.json.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts an input into claims, one at a time, so that memory does not grow with the input. */
public final class Items {

    private static final int END = -1;

    private final InputStream input;
    private final Format format;
    private long line = 1;
    private int previous;
    private boolean begun;
    private boolean awaiting;
    private boolean ended;

    /** @param input buffered */
    public Items(InputStream input, Format format) {
        this.input = input;
        this.format = format;
    }

    /**
     * The next claim; null behind the last.
     *
     * @throws Unfinished if the input is an array that does not end as one; it has no next claim then
     */
    @Nullable
    public Item next() throws IOException {
        int first = nextByte();
        while (Format.isBlank(first)) {
            first = nextByte();
        }
        if (format == Format.ARRAY && !begun) {
            begun = true;
            return next();
        }
        return format == Format.ARRAY ? element(first) : first == END ? null : item(first);
    }

    private @Nullable Item element(int first) throws IOException {
        if (ended || first == END) {
            if (ended && first == END) {
                return null;
            }
            throw new Unfinished(line, ended);
        }
        if (first == ']' && !awaiting) {
            ended = true;
            return next();
        }
        return item(first);
    }

    private Item item(int first) throws IOException {
        long start = line;
        var bytes = new ByteArrayOutputStream();
        var nesting = new Nesting();
        int read = first;
        while (read != END && !endsBefore(read, nesting)) {
            nesting.take(read);
            if (bytes.size() <= ClaimReader.MAX_BYTES + 1) {
                bytes.write(read);
            }
            if (format == Format.OBJECTS && nesting.isClosed() && (read == '}' || read == ']')) {
                break;
            }
            read = nextByte();
        }
        awaiting = read == ',';
        ended |= format == Format.ARRAY && read == ']';
        return new Item(start, withoutReturn(bytes.toByteArray()));
    }

    /** Half of a line break is none of the claim's bytes. */
    private static byte[] withoutReturn(byte[] bytes) {
        boolean ends = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
        return ends ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
    }

    private boolean endsBefore(int read, Nesting nesting) {
        return switch (format) {
            case LINES, NOTHING -> read == '\n';
            case OBJECTS -> read == '\n' && nesting.isClosed();
            case ARRAY -> (read == ',' || read == ']') && nesting.isClosed();
        };
    }

    private int nextByte() throws IOException {
        int read = input.read();
        line += previous == '\n' ? 1 : 0;
        previous = read;
        return read;
    }

    /** An array without an end, or with something behind it. */
    public static final class Unfinished extends IOException {

        private static final long serialVersionUID = 1L;

        private final long line;

        Unfinished(long line, boolean ended) {
            super(
                    ended
                            ? "must be one array, with nothing behind it"
                            : "is an array without an end\nMaybe the input was cut off");
            this.line = line;
        }

        public Problem problem() {
            return Problem.invalidClaim(new InvalidInput("", String.valueOf(getMessage())))
                    .at(line);
        }
    }
}
