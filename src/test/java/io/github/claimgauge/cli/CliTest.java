package io.github.claimgauge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands, options, help and exit codes; nothing that needs rules. */
class CliTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "score --help",
                "export --help",
                "rules --help",
                "rules check --help",
                "rules list --help",
                "serve --help"
            })
    void helpHasExamplesAndExitCodes(String arguments) {
        var run = Run.of(arguments.split(" ", -1));
        assertThat(run.out()).contains("Usage: claimgauge", "Examples", "Exit codes:", "2   wrong usage");
        assertThat(run.code()).isEqualTo(Exit.OK);
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"rules list", "rules show proof.illegible", "--help", "generate-completion", "score --version"})
    void tellsWhereWhatItSaysCannotBeWritten(String arguments) {
        var run = Run.with().brokenOutput().run(arguments.split(" ", -1));

        assertThat(run.code()).isEqualTo(Exit.FAILED);
        assertThat(run.err())
                .isEqualToIgnoringNewLines("The answers cannot be written: nobody reads them, or the disk is full");
    }

    @Test
    void helpOfScoreTellsOfFaultyInput() {
        assertThat(Run.of("score", "-h").out())
                .contains("4   some of the input is faulty", "--as-of", "findings, full");
    }

    @Test
    void helpHasColourOnATerminalOnly() {
        assertThat(Run.with().terminal(100).run("--help").out()).contains("\u001b[");
        assertThat(Run.of("--help").out()).doesNotContain("\u001b");
        assertThat(Run.with()
                        .terminal(100)
                        .variable("NO_COLOR", "1")
                        .run("--help")
                        .out())
                .doesNotContain("\u001b");
        assertThat(Run.with()
                        .terminal(100)
                        .variable("TERM", "dumb")
                        .run("--help")
                        .out())
                .doesNotContain("\u001b");
    }

    @Test
    void versionNamesProductAndEngine() {
        assertThat(Run.of("--version").out()).startsWith("ClaimGauge ").contains("Drools 10.");
    }

    @Test
    void completionScriptKnowsCommandsAndOptions() {
        var run = Run.of("generate-completion");
        assertThat(run.code()).isEqualTo(Exit.OK);
        assertThat(run.out())
                .startsWith("#!/usr/bin/env bash")
                .contains("--as-of", "--rules", "rules_check", "findings");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score",
                "scroe x.json",
                "score --jsn x.json",
                "score --as-of yesterday x.json",
                "score --as-of 2024-02-30 x.json",
                "score --explain some x.json",
                "score there-is-no-such-file.json",
                "score - -",
                "rules chekc",
                "rules check one two",
                "--hlep",
                "serve 9090"
            })
    void wrongUsageIsToldWithoutAnythingDone(String arguments) {
        var run = Run.of(arguments.split(" ", -1));
        assertThat(run.code()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("--help").doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
        assertThat(run.served()).isEmpty();
    }

    @Test
    void namesTheFileThatIsNotThere() {
        assertThat(Run.of("score", "dij.json").err()).startsWith("There is no file dij.json\n");
    }

    @Test
    void aFolderIsNoInput() {
        var run = Run.of("score", folder.toString());
        assertThat(run.code()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("is a folder", "Maybe");
    }

    @Test
    void namesOfFilesCannotSteerTheTerminal() {
        assertThat(Run.of("score", "no\u001b[31m.json").err()).contains("no[U+001B][31m.json");
    }

    @Test
    void servesIfNothingElseIsAsked() {
        assertThat(Run.of().code()).isEqualTo(Exit.OK);
        assertThat(Run.of("--server.port=9090").served()).containsExactly("--server.port=9090");
        assertThat(Run.of("serve", "--debug", "--rules", "my-rules", "--a.b[0]=c")
                        .served())
                .containsExactly("--debug", "--a.b[0]=c", "--claimgauge.rules=my-rules");
    }

    @Test
    void knowsWhetherItServes() {
        assertThat(Cli.isServing()).isTrue();
        assertThat(Cli.isServing("--server.port=1")).isTrue();
        assertThat(Cli.isServing("serve")).isTrue();
        assertThat(Cli.isServing("--version")).isFalse();
        assertThat(Cli.isServing("score", "x")).isFalse();
    }

    @Test
    void everyFaultOfARulesFolderIsTold() throws IOException {
        Files.writeString(folder.resolve("proof.drl"), "package rules\n\nrule \"x\" when then end\n");
        Files.writeString(folder.resolve("notes\u001b.txt"), "");
        var run = Run.of("rules", "check", folder.toString());
        assertThat(run.code()).isEqualTo(Exit.RULES);
        assertThat(run.err()).contains(folder + "/notes[U+001B].txt: ").doesNotContain("\u001b", "Exception");
        Files.delete(folder.resolve("notes\u001b.txt"));
        assertThat(Run.of("rules", "check", "--rules", folder.toString()).err())
                .contains(
                        folder + "/scale.yaml: is missing",
                        folder + "/questions.yaml: is missing",
                        folder + "/proof.drl:3: ");
    }

    @Test
    void faultyRulesScoreNothing() throws IOException {
        var claim = Files.writeString(folder.resolve("claim.json"), "{}");
        var run = Run.of("score", "--rules", folder.resolve("none").toString(), claim.toString());
        assertThat(run.code()).isEqualTo(Exit.RULES);
        assertThat(run.err()).contains("is not a folder");
        assertThat(run.out()).isEmpty();
    }
}
