package io.github.claimgauge.scenario;

import io.cucumber.core.backend.ObjectFactory;
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

    private static final System.Logger LOG = System.getLogger(Scenarios.class.getName());

    private final ObjectFactory objects;

    public Scenarios(Rulebook rulebook) {
        this(new ScenarioObjects(rulebook));
    }

    Scenarios(ObjectFactory objects) {
        this.objects = objects;
    }

    /**
     * The result of every scenario, by file and line; of one that could not be run through a fault of the program, too.
     *
     * @throws io.cucumber.core.gherkin.FeatureParserException if a file is not Gherkin, with file and line
     */
    public List<ScenarioResult> run(Features features) {
        var parsed = parse(features);
        var results = new Results(parsed.stream()
                .flatMap(feature -> feature.getPickles().stream())
                .toList());
        try {
            runtime(parsed, results).run();
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, "Some scenarios could not be run", fault);
        }
        return results.inOrder();
    }

    private Runtime runtime(List<Feature> parsed, Results results) {
        return Runtime.builder()
                .withRuntimeOptions(new RuntimeOptionsBuilder()
                        .addGlue(GluePath.parse(Scenarios.class.getPackageName()))
                        .setPublishQuiet(true)
                        .setNoSummary()
                        .build())
                .withClassLoader(Scenarios.class::getClassLoader)
                .withObjectFactorySupplier(() -> objects)
                .withFeatureSupplier(() -> parsed)
                .withAdditionalPlugins(results)
                .build();
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
