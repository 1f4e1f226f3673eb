package io.github.claimgauge.tuning.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.claimgauge.access.Trail;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.Settings;
import io.github.claimgauge.storage.tuning.JdbcVersions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is put into the folder of a running server: if it is not sound, the good rules stay, and the fault is told. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFolderTest {

    private static final RulesFolder GOOD = RulesFolder.bundled();
    private static final Path FILES = Path.of("src/test/resources/hostile");
    private static final String MARKER = "claimgauge.hostile";
    private static final String HEAD = "package rules\n\nimport io.github.claimgauge.facts.Facts\n\n";

    /** Makes something of a folder of good rules. */
    private interface Attack {

        void on(Path folder) throws IOException;
    }

    @TempDir
    private static Path temporary;

    private Path folder;
    private Edition good;
    private Database database;
    private InForce inForce;
    private Succession succession;

    @BeforeAll
    void begin() throws IOException {
        folder = temporary.resolve("rules");
        writeGood();
        database = Database.open(Settings.in(temporary));
        good = Edition.of(GOOD);
        inForce = new InForce(good);
        succession = new Succession(
                inForce,
                new JdbcVersions(database.client()),
                database,
                Trail.NONE,
                Clock.systemUTC(),
                folder,
                edition -> List.of());
        rounds();
    }

    @AfterAll
    void end() {
        succession.close();
        database.close();
    }

    @AfterEach
    void mend() throws IOException {
        try (var paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        }
        writeGood();
        rounds();
        assertThat(inForce.refused()).isEmpty();
        assertThat(inForce.edition().version()).isEqualTo(good.version());
    }

    static Stream<Named<Attack>> attacks() throws IOException {
        return Stream.concat(rules(), folders());
    }

    /** Rule text that would run code, silence other rules or exhaust the machine. */
    private static Stream<Named<Attack>> rules() throws IOException {
        try (var files = Files.list(FILES)) {
            return files
                    .sorted()
                    .map(file -> attack(
                            file.getFileName().toString(), folder -> Files.copy(file, emptied(folder, "proof.drl"))))
                    .toList()
                    .stream();
        }
    }

    private static Stream<Named<Attack>> folders() {
        return Stream.of(
                attack("a link to a file elsewhere", folder -> {
                    var outside = Files.writeString(
                            folder.resolveSibling("outside.drl"), GOOD.files().getOrDefault("proof.drl", ""));
                    Files.createSymbolicLink(emptied(folder, "proof.drl"), outside);
                }),
                attack(
                        "a link to itself",
                        folder -> Files.createSymbolicLink(emptied(folder, "proof.drl"), folder.resolve("proof.drl"))),
                attack(
                        "a link to an endless device",
                        folder -> Files.createSymbolicLink(emptied(folder, "scale.yaml"), Path.of("/dev/zero"))),
                attack("a folder named like a file", folder -> Files.createDirectory(emptied(folder, "proof.drl"))),
                attack("a file too large", folder -> write(folder, "proof.drl", "/".repeat(2 << 20))),
                attack("very many files", folder -> {
                    for (int file = 0; file < 2_000; file++) {
                        write(folder, "more" + file + ".drl", HEAD);
                    }
                }),
                attack("a file of the engine's own", folder -> write(folder, "kmodule.xml", "<kmodule/>")),
                attack("a table", folder -> write(folder, "rules.drl.csv", "a,b")),
                attack("a name with a line break", folder -> write(folder, "a\nb.drl", HEAD)),
                attack("a file missing", folder -> emptied(folder, "questions.yaml")),
                attack("nothing at all", HostileFolderTest::clear),
                attack("an empty file", folder -> write(folder, "scale.yaml", "")),
                attack(
                        "half a file",
                        folder -> write(
                                folder,
                                "scale.yaml",
                                GOOD.files().getOrDefault("scale.yaml", "").substring(0, 900))),
                attack(
                        "UTF-16",
                        folder -> Files.write(
                                folder.resolve("proof.drl"),
                                GOOD.files().getOrDefault("proof.drl", "").getBytes(StandardCharsets.UTF_16))),
                attack(
                        "bytes that are no text",
                        folder ->
                                Files.write(folder.resolve("proof.drl"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1})),
                attack("NUL", folder -> write(folder, "proof.drl", GOOD.files().getOrDefault("proof.drl", "") + "\0")),
                attack("YAML that doubles itself", folder -> write(folder, "scale.yaml", doubling())),
                attack("YAML that nests deeply", folder -> write(folder, "scale.yaml", "[".repeat(100_000))),
                attack(
                        "YAML that names a class",
                        folder -> write(
                                folder,
                                "scale.yaml",
                                "name: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://127.0.0.1:1/\"]]\n")),
                attack(
                        "YAML with a key twice",
                        folder -> write(
                                folder, "scale.yaml", GOOD.files().getOrDefault("scale.yaml", "") + "\nstart: 40\n")),
                attack(
                        "YAML of two documents",
                        folder -> write(
                                folder,
                                "scale.yaml",
                                GOOD.files().getOrDefault("scale.yaml", "") + "\n---\nstart: 40\n")),
                attack("a start that is no number", folder -> start(folder, ".nan")),
                attack("a start beyond all numbers", folder -> start(folder, "9".repeat(5_000))),
                attack(
                        "3,000 parentheses",
                        folder -> write(
                                folder, "proof.drl", rule("(".repeat(3_000) + "proof.count == 0" + ")".repeat(3_000)))),
                attack(
                        "4,000 alternatives",
                        folder -> write(
                                folder,
                                "proof.drl",
                                rule(Stream.generate(() -> "proof.count == 0")
                                        .limit(4_000)
                                        .collect(Collectors.joining(" || "))))),
                attack(
                        "a literal of 70 kB",
                        folder -> write(folder, "proof.drl", rule("content.attack == \"" + "x".repeat(70_000) + "\""))),
                attack(
                        "1,500 rules",
                        folder -> write(
                                folder,
                                "proof.drl",
                                HEAD
                                        + IntStream.range(0, 1_500)
                                                .mapToObj(rule -> "rule \"proof.r" + rule + "\" when then end\n")
                                                .collect(Collectors.joining()))),
                attack(
                        "one id in two files",
                        folder -> write(folder, "timing.drl", GOOD.files().getOrDefault("proof.drl", ""))));
    }

    private static Named<Attack> attack(String name, Attack attack) {
        return Named.of(name, attack);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void keepsTheGoodRulesAndTellsTheFault(Attack attack) throws IOException {
        System.clearProperty(MARKER);
        attack.on(folder);

        assertTimeout(Duration.ofSeconds(20), this::rounds);

        assertThat(inForce.edition()).isSameAs(good);
        assertThat(inForce.refused())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).startsWith("rules").doesNotContain("Exception", "java."));
        assertThat(System.getProperty(MARKER)).isNull();
    }

    private void rounds() {
        succession.round(true);
        succession.round(true);
    }

    private void writeGood() throws IOException {
        Files.createDirectories(folder);
        GOOD.write(folder);
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static Path emptied(Path folder, String name) throws IOException {
        Files.delete(folder.resolve(name));
        return folder.resolve(name);
    }

    private static void clear(Path folder) throws IOException {
        for (var name : GOOD.files().keySet()) {
            emptied(folder, name);
        }
    }

    private static void start(Path folder, String value) throws IOException {
        write(
                folder,
                "scale.yaml",
                GOOD.files().getOrDefault("scale.yaml", "").replaceFirst("(?m)^start: .*$", "start: " + value));
    }

    private static String rule(String condition) {
        return GOOD.files().getOrDefault("proof.drl", "").replaceFirst("proof\\.count == 0", condition);
    }

    private static String doubling() {
        var yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int level = 1; level < 12; level++) {
            yaml.append("a%d: &a%d [%s]\n"
                    .formatted(
                            level,
                            level,
                            Stream.generate(() -> "*a")
                                    .limit(10)
                                    .collect(Collectors.joining(level - 1 + ", ", "", level - 1 + ""))));
        }
        return yaml.toString();
    }
}
