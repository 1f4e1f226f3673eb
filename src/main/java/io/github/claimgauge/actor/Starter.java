package io.github.claimgauge.actor;

import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import io.github.claimgauge.json.Values;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The actors that the product ships with: {@code actors.ndjson}, one a line. */
public final class Starter {

    private Starter() {}

    public static List<ActorProfile> profiles() {
        return new String(bytes(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> Values.read(line.getBytes(StandardCharsets.UTF_8), ActorProfile.class))
                .toList();
    }

    /** Another one whenever the actors that the product ships with are others. */
    public static int checksum() {
        return Hashing.crc32().hashBytes(bytes()).asInt();
    }

    private static byte[] bytes() {
        try {
            return Resources.toByteArray(Resources.getResource(Starter.class, "/actors.ndjson"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
