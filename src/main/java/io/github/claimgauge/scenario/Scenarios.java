package io.github.claimgauge.scenario;

import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.feature.GluePath;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.resource.Resource;
import io.cucumber.core.runtime.Runtime;
import io.github.claimgauge.score.Rulebook;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Runs features against a rulebook, one that is in force or a draft, through Cucumber's own runtime. Nothing is kept between two
 * runs, and nothing is printed.
 */
public final class Scenarios {

    private final Rulebook rulebook;

    public Scenarios(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /**
     * The result of every scenario, by file and line.
     *
     * @throws io.cucumber.core.gherkin.FeatureParserException if a file is not Gherkin, with file and line
     */
    public List<ScenarioResult> run(Features features) {
        var parsed = parse(features);
        var results = new Results();
        var objects = new ScenarioObjects(rulebook);
        Runtime.builder()
                .withRuntimeOptions(new RuntimeOptionsBuilder()
                        .addGlue(GluePath.parse(Scenarios.class.getPackageName()))
                        .setPublishQuiet(true)
                        .setNoSummary()
                        .build())
                .withClassLoader(Scenarios.class::getClassLoader)
                .withObjectFactorySupplier(() -> objects)
                .withFeatureSupplier(() -> parsed)
                .withAdditionalPlugins(results)
                .build()
                .run();
        return results.inOrder();
    }

    private static List<Feature> parse(Features features) {
        var parser = new FeatureParser(UUID::randomUUID);
        return new TreeMap<>(features.files())
                .entrySet().stream()
                        .map(Text::new)
                        .flatMap(text -> parser.parseResource(text).stream())
                        .toList();
    }

    private record Text(URI uri, String text) implements Resource {

        Text(Map.Entry<String, String> file) {
            this(URI.create("classpath:features/" + file.getKey()), file.getValue());
        }

        @Override
        public URI getUri() {
            return uri;
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
