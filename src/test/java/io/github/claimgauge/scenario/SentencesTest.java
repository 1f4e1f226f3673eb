package io.github.claimgauge.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code features/README.md} lists every sentence that examples may use, and no other. */
class SentencesTest {

    private static final String HEADING = "\n## Sentences\n";

    @Test
    void theReadmeListsEverySentence() throws IOException {
        var readme = Files.readString(Path.of("features/README.md"));
        var listed = readme.substring(readme.indexOf(HEADING))
                .lines()
                .filter(line -> line.startsWith("- "))
                .collect(Collectors.joining("\n"));
        assertThat(listed).isEqualTo(String.join("\n", sentences()));
    }

    private static List<String> sentences() {
        var sentences = new TreeSet<String>();
        for (var type : new ClassFileImporter().importPackages("io.github.claimgauge.scenario")) {
            type.getMethods().forEach(method -> sentence(method).ifPresent(sentences::add));
        }
        return List.copyOf(sentences);
    }

    private static Optional<String> sentence(JavaMethod method) {
        return method.tryGetAnnotationOfType(Given.class)
                .map(given -> "- Given " + given.value())
                .or(() -> method.tryGetAnnotationOfType(When.class).map(when -> "- When " + when.value()))
                .or(() -> method.tryGetAnnotationOfType(Then.class).map(then -> "- Then " + then.value()));
    }
}
