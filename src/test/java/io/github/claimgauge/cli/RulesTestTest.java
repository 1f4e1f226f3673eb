package io.github.claimgauge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.rulebook.folder.Numbers;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTestTest {

    @TempDir
    private Path folder;

    @Test
    void theRulesOfTheProductPassTheirScenarios() {
        var run = Run.of("rules", "test");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).matches("[0-9]{3} scenarios passed, 0 failed\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void namesTheScenarioThatAChangedNumberBreaks() throws IOException {
        Numbers.changed(RulesFolder.bundled(), Map.of("/weights/proof.illegible", "5"))
                .write(folder);

        var run = Run.of("rules", "test", folder.toString());

        assertThat(run.code()).isEqualTo(Exit.RULES);
        assertThat(run.err()).contains("features/proof.feature:", "“Proof is illegible” is reported, but speaks for");
    }

    @Test
    void namesRulesWithoutExamples() throws IOException {
        Files.writeString(
                folder.resolve("own.feature"),
                "Feature: Own\n  Example: One\n    Given a claim of a data breach\n    When the claim is scored\n");

        var run = Run.of("rules", "test", "--features", folder.toString());

        assertThat(run.code()).isEqualTo(Exit.RULES);
        assertThat(run.err()).contains("proof.illegible has no example");
        assertThat(run.out()).isEqualTo("1 scenarios passed, 0 failed\n");
    }

    @Test
    void namesTheLineThatIsNoGherkin() throws IOException {
        Files.writeString(folder.resolve("own.feature"), "Once upon a time");

        var run = Run.of("rules", "test", "--features", folder.toString());

        assertThat(run.code()).isEqualTo(Exit.RULES);
        assertThat(run.err()).contains("own.feature");
    }

    @Test
    void asksForAFolderThatIsThere() {
        var run = Run.of("rules", "test", "--features", folder.resolve("none").toString());

        assertThat(run.code()).isEqualTo(Exit.USAGE);
    }
}
