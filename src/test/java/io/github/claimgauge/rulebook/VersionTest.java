package io.github.claimgauge.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.rulebook.folder.Lint;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VersionTest {

    private static final Map<String, String> FILES = RulesFolder.bundled().files();
    private static final String VERSION = versionOf(FILES);

    @Test
    void isASha256() {
        assertThat(VERSION).matches("[0-9a-f]{64}").isEqualTo(versionOf(FILES));
    }

    @Test
    void neitherOrderOfFilesNorLineEndsNorCommentsMatter() {
        var reversed = new LinkedHashMap<String, String>();
        new TreeMap<>(FILES).descendingMap().forEach((name, text) -> reversed.put(name, text.replace("\n", "\r\n")));
        var commented = new HashMap<>(FILES);
        commented.computeIfPresent("timing.drl", (name, text) -> text + "// the last line\n");

        assertThat(versionOf(reversed)).isEqualTo(VERSION);
        assertThat(versionOf(commented)).isEqualTo(VERSION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "timing.drl | @weight\\([^)]*\\) | @weight(17)",
                "timing.drl | @status\\(stable\\) | @status(trial)",
                "timing.drl | @why\\( *\"[^\"]*\" | @why(\"Another reason\"",
                "timing.drl | threshold.strike_hours | 12",
                "timing.drl | Success was claimed | Success is claimed",
                "scale.yaml | strike_hours: 36 | strike_hours: 37",
                "scale.yaml | floor: -9 | floor: -8",
                "scale.yaml | name: default | name: other",
                "scale.yaml | from: 5} | from: 6}",
                "questions.yaml | matters: true | matters: false",
                "questions.yaml | some: 3 | some: 4",
                "questions.yaml | ask: What does | ask: What did"
            })
    void changesWithAllThatChangesAnAnswer(String file, String good, String changed) {
        var files = new HashMap<>(FILES);
        files.computeIfPresent(file, (name, text) -> text.replaceFirst(good, changed));
        assertThat(files).isNotEqualTo(FILES);

        assertThat(versionOf(files)).isNotEqualTo(VERSION);
    }

    @Test
    void whereANameEndsAndTheStartBeginsMatters() {
        assertThat(versionOf(scale("default1", 0))).isNotEqualTo(versionOf(scale("default", 10)));
    }

    private static Map<String, String> scale(String name, int start) {
        var files = new HashMap<>(FILES);
        files.computeIfPresent("scale.yaml", (file, text) -> text.replaceFirst("name: \\w+", "name: " + name)
                .replaceFirst("start: -?\\d+", "start: " + start));
        return files;
    }

    private static String versionOf(Map<String, String> files) {
        var clean = Lint.check(new RulesFolder(files));
        return Version.of(clean.rules(), clean.questions(), clean.scale());
    }
}
