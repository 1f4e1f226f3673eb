package io.github.claimgauge.api;

import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.json.Problem;
import io.github.claimgauge.json.Values;
import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Reads the bodies of requests: whole up to a limit, and never what is compressed, since that has none. */
public final class Bodies {

    /** Of a file of claims, in bytes. */
    static final long LARGEST_FILE = 64L << 20;

    private Bodies() {}

    /** @throws Refused if the body is compressed or too large */
    public static byte[] whole(HttpServletRequest request) throws IOException {
        return whole(request, ClaimReader.MAX_BYTES);
    }

    /** The same up to another limit, in bytes. */
    public static byte[] whole(HttpServletRequest request, int limit) throws IOException {
        refuseCompressed(request);
        if (request.getContentLengthLong() > limit) {
            throw new Refused(Problem.tooLarge("What is sent here", limit));
        }
        var body = request.getInputStream().readNBytes(limit + 1);
        if (body.length > limit) {
            throw new Refused(Problem.tooLarge("What is sent here", limit));
        }
        return body;
    }

    /**
     * A body that asks for something and is no claim.
     *
     * @throws Refused if the body is compressed or too large
     * @throws InvalidInput with every fault
     */
    public static <T> T read(HttpServletRequest request, Class<T> type) throws IOException {
        return Values.read(whole(request), type);
    }

    /** The same of one that holds claims. */
    static <T> T read(HttpServletRequest request, Class<T> type, ClaimReader claims) throws IOException {
        return claims.read(whole(request), type);
    }

    /** The body of a file, while it comes. Reading fails with {@link Refused} behind {@link #LARGEST_FILE}. */
    public static InputStream stream(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LARGEST_FILE) {
            throw tooLargeFile();
        }
        return new FilterInputStream(request.getInputStream()) {
            private long left = LARGEST_FILE;

            @Override
            public int read() throws IOException {
                int read = super.read();
                counted(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return counted(super.read(bytes, offset, length));
            }

            private int counted(int read) {
                left -= Math.max(0, read);
                if (left < 0) {
                    throw tooLargeFile();
                }
                return read;
            }
        };
    }

    private static Refused tooLargeFile() {
        return new Refused(Problem.of(
                413,
                "Content Too Large",
                "A file must have at most " + LARGEST_FILE + " bytes; send it in parts. What was taken in of it is"
                        + " kept, and is not filed again"));
    }

    /** @throws Refused if the body is compressed */
    public static void refuseCompressed(HttpServletRequest request) {
        var encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.toLowerCase(Locale.ROOT).equals("identity")) {
            throw new Refused(
                    Problem.of(415, "Unsupported Media Type", "Send the body as it is, without a Content-Encoding"));
        }
    }
}
