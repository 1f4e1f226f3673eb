package io.github.claimgauge.actor;

import io.github.claimgauge.json.Values;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

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
        var checksum = new CRC32();
        checksum.update(bytes());
        return (int) checksum.getValue();
    }

    private static byte[] bytes() {
        try (var stream = Starter.class.getResourceAsStream("/actors.ndjson")) {
            if (stream == null) {
                throw new IllegalStateException("The program is incomplete: it lacks actors.ndjson");
            }
            return stream.readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
