package io.github.claimgauge.api;

import io.github.claimgauge.claim.InvalidClaim;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.json.Problem;
import io.github.claimgauge.json.Values;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;

/** Reads the bodies of requests: whole up to a limit, and never what is compressed, since that has none. */
public final class Bodies {

    private Bodies() {}

    /** @throws Refused if the body is compressed or too large */
    public static byte[] whole(HttpServletRequest request) throws IOException {
        refuseCompressed(request);
        if (request.getContentLengthLong() > ClaimReader.MAX_BYTES) {
            throw new Refused(Problem.tooLarge());
        }
        var body = request.getInputStream().readNBytes(ClaimReader.MAX_BYTES + 1);
        if (body.length > ClaimReader.MAX_BYTES) {
            throw new Refused(Problem.tooLarge());
        }
        return body;
    }

    /**
     * A body that asks for something and is no claim.
     *
     * @throws Refused if the body is compressed, too large or faulty
     */
    public static <T> T read(HttpServletRequest request, Class<T> type) throws IOException {
        try {
            return Values.read(whole(request), type);
        } catch (InvalidClaim fault) {
            throw Refused.invalid(fault);
        }
    }

    /** @throws Refused if the body is compressed */
    static void refuseCompressed(HttpServletRequest request) {
        var encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.toLowerCase(Locale.ROOT).equals("identity")) {
            throw new Refused(
                    Problem.of(415, "Unsupported Media Type", "Send the body as it is, without a Content-Encoding"));
        }
    }
}
