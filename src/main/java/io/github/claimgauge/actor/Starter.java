package io.github.claimgauge.actor;

import io.github.claimgauge.json.Values;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The actors that the product ships with: {@code actors.ndjson}, one a line. */
public final class Starter {

    private Starter() {}

    public static List<ActorProfile> profiles() {
        try (var stream = Starter.class.getResourceAsStream("/actors.ndjson")) {
            if (stream == null) {
                throw new IllegalStateException("The program is incomplete: it lacks actors.ndjson");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> Values.read(line.getBytes(StandardCharsets.UTF_8), ActorProfile.class))
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
