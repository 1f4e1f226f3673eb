package io.github.claimgauge.intake.format;

import io.github.claimgauge.json.ClaimReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads whole files at once, on a fixed day. */
final class Reading implements Intake.Found {

    private static final Instant TODAY = Instant.parse("2026-01-15T12:00:00Z");
    private static final Path FILES = Path.of("src/test/resources/intake");

    private final List<Item> items = new ArrayList<>();
    private Format format = Format.CLAIMS;

    private Reading() {}

    static String text(String name) throws IOException {
        return Files.readString(FILES.resolve(name));
    }

    static List<Item> items(String text) throws IOException {
        return items(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    static List<Item> items(InputStream input) throws IOException {
        return read(input).items;
    }

    /** Of the files that are made up for these tests. */
    static List<Item> file(String name) throws IOException {
        return read(Files.newInputStream(FILES.resolve(name))).items;
    }

    static Format format(String file) throws IOException {
        return read(Files.newInputStream(FILES.resolve(file))).format;
    }

    private static Reading read(InputStream input) throws IOException {
        var reading = new Reading();
        try (input) {
            new Intake(new ClaimReader(Clock.fixed(TODAY, ZoneOffset.UTC))).read(input, Optional.empty(), reading);
        }
        return reading;
    }

    @Override
    public void format(Format found) {
        format = found;
    }

    @Override
    public void accept(Item item) {
        items.add(item);
    }
}
