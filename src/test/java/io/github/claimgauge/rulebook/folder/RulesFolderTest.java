package io.github.claimgauge.rulebook.folder;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RulesFolderTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheRules() {
        RulesFolder.bundled().write(folder);
    }

    @Test
    void isReadAsItIsBundled() {
        assertThat(RulesFolder.read(folder)).isEqualTo(RulesFolder.bundled());
    }

    @Test
    void documentationAndHiddenFilesAreLeftOut() throws IOException {
        Files.writeString(folder.resolve("README.md"), "Read me");
        Files.writeString(folder.resolve("FACTS.md"), "Facts");
        Files.writeString(folder.resolve(".proof.drl.swp"), "An editor's");

        assertThat(RulesFolder.read(folder)).isEqualTo(RulesFolder.bundled());
    }

    @Test
    void lineEndsDoNotMatter() {
        var text = "package rules\nimport something\n";

        assertThat(new RulesFolder(Map.of("proof.drl", text.replace("\n", "\r\n"))))
                .isEqualTo(new RulesFolder(Map.of("proof.drl", text)));
    }

    @Test
    void mustExist() {
        assertThat(faultsOf(folder.resolve("none"))).singleElement().asString().startsWith("rules: is not a folder");
    }

    @Test
    void mustNotBeAFile() {
        assertThat(faultsOf(folder.resolve("proof.drl")))
                .singleElement()
                .asString()
                .contains("is not a folder");
    }

    @Test
    void mustNotHoldASymbolicLink() throws IOException {
        var outside = Files.createTempFile("outside", ".drl");
        Files.delete(folder.resolve("proof.drl"));
        Files.createSymbolicLink(folder.resolve("proof.drl"), outside);

        assertThat(faults()).containsExactly("rules/proof.drl: must be a regular file: no folder, no symbolic link");
        Files.delete(outside);
    }

    @Test
    void mustNotHoldAFolder() throws IOException {
        Files.createDirectory(folder.resolve("more.drl"));

        assertThat(faults()).containsExactly("rules/more.drl: must be a regular file: no folder, no symbolic link");
    }

    @Test
    void mustNotHoldALargeFile() throws IOException {
        Files.writeString(folder.resolve("proof.drl"), "/".repeat(RulesFolder.MAX_BYTES + 1));

        assertThat(faults()).containsExactly("rules/proof.drl: must have at most 262144 bytes");
    }

    @Test
    void mustNotHoldWhatTheEngineWouldTakeForItsOwn() throws IOException {
        for (var name : List.of("rules.xls", "kmodule.xml", "rules.drl.csv", "rules.dslr", "Rule.java")) {
            Files.writeString(folder.resolve(name), "");
        }

        assertThat(faults()).hasSize(5).allSatisfy(fault -> assertThat(fault).contains("has no place here"));
    }

    @Test
    void mustBeUtf8() throws IOException {
        Files.write(folder.resolve("proof.drl"), "// größer".getBytes(ISO_8859_1));
        Files.write(folder.resolve("victim.drl"), "package rules".getBytes(UTF_16LE));
        Files.write(folder.resolve("timing.drl"), "\ufeffpackage rules".getBytes(UTF_16LE));
        Files.write(folder.resolve("scale.yaml"), "\ufeffname: x".getBytes(UTF_8));

        assertThat(faults())
                .containsExactly(
                        "rules/proof.drl: is not UTF-8\nMaybe it was saved as UTF-16 or Latin-1",
                        "rules/scale.yaml:1: must not begin with a byte order mark\nMaybe save it as UTF-8 without BOM",
                        "rules/timing.drl: is not UTF-8\nMaybe it was saved as UTF-16 or Latin-1",
                        "rules/victim.drl: is not UTF-8\nMaybe it was saved as UTF-16 or Latin-1");
    }

    @Test
    void aFileThatMustNotBeThereDoesNotHideTheFaultsOfOthers() throws IOException {
        Files.createDirectory(folder.resolve("more.drl"));
        Files.writeString(folder.resolve("timing.drl"), "nonsense");

        assertThat(faults())
                .hasSize(2)
                .anySatisfy(fault -> assertThat(fault).startsWith("rules/more.drl: must be a regular file"))
                .anySatisfy(fault -> assertThat(fault).startsWith("rules/timing.drl:1: is not DRL"));
    }

    @Test
    void emptyOneLacksEveryFile(@TempDir Path empty) {
        var faults = Lint.faultsOf(RulesFolder.read(empty));

        assertThat(faults).hasSize(11).allSatisfy(fault -> assertThat(fault.message())
                .isEqualTo("is missing"));
    }

    private List<String> faults() {
        return faultsOf(folder).stream().map(RuleFault::toString).toList();
    }

    private static List<RuleFault> faultsOf(Path path) {
        var thrown = catchThrowableOfType(InvalidRulebook.class, () -> RulesFolder.read(path));
        assertThat(thrown).isNotNull();
        return thrown.faults();
    }
}
