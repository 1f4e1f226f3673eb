package io.github.claimgauge.scenario;

import com.google.common.io.Resources;
import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.GherkinDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The text of feature files.
 *
 * @param files text by file name: {@code proof.feature}
 */
public record Features(Map<String, String> files) {

    private static final String ENDING = ".feature";

    /** One for each group of rules, and those about what all rules share. */
    private static final List<String> BUNDLED = List.of(
            "actor",
            "as-of",
            "channel",
            "content",
            "corroboration",
            "explanation",
            "export",
            "intake",
            "memory",
            "proof",
            "recycling",
            "score",
            "target",
            "the-dji-claim",
            "timing",
            "tuning-drafts",
            "unknown-facts",
            "victim");

    public Features {
        files = Map.copyOf(files);
    }

    /** Those that the product ships with. */
    public static Features bundled() {
        var files = new TreeMap<String, String>();
        BUNDLED.forEach(name -> files.put(name + ENDING, resource("/features/" + name + ENDING)));
        return new Features(files);
    }

    /**
     * Those of a folder; whatever else lies there is left alone.
     *
     * @throws UncheckedIOException if the folder or a feature file in it cannot be read as UTF-8
     */
    public static Features read(Path folder) {
        var files = new TreeMap<String, String>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (var path :
                    paths.filter(path -> path.toString().endsWith(ENDING)).toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return new Features(files);
    }

    /** Only the files about these subjects: {@code proof}, {@code score} … */
    public Features about(String... subjects) {
        var chosen = new TreeMap<>(files);
        chosen.keySet()
                .retainAll(Stream.of(subjects).map(subject -> subject + ENDING).toList());
        return new Features(chosen);
    }

    /** File names in order, each with what Cucumber's own parser reads in it; files that it cannot read are left out. */
    public Map<String, GherkinDocument> documents() {
        var documents = new TreeMap<String, GherkinDocument>();
        files.forEach((name, text) -> document(name, text).ifPresent(document -> documents.put(name, document)));
        return documents;
    }

    private static Optional<GherkinDocument> document(String name, String text) {
        return GherkinParser.builder()
                .includeSource(false)
                .includePickles(false)
                .build()
                .parse(name, text.getBytes(StandardCharsets.UTF_8))
                .map(Envelope::getGherkinDocument)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String resource(String path) {
        try {
            return Resources.toString(Resources.getResource(Features.class, path), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
