package io.github.claimgauge.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.claimgauge.facts.Facts;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.rulebook.folder.Lint;
import io.github.claimgauge.rulebook.folder.RuleFault;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rule files that try to run code, to silence other rules or to exhaust the machine. Each is refused by the lint, and none
 * does anything behind the wall even if the lint is left out. The first line of a file says what the lint is to say.
 */
final class HostileRulesTest {

    private static final Path FOLDER = Path.of("src/test/resources/hostile");
    private static final String MARKER = "claimgauge.hostile";
    private static final Path MARKER_FILE = Path.of("target/hostile");
    private static final Pattern EXPECTED = Pattern.compile("// refused at (\\d+): (.+)");

    /** Those that would never end, or take all memory: for the lint only. */
    private static final Set<String> RUNAWAY = Set.of(
            "rhs-runaway.drl",
            "rhs-huge-allocation.drl",
            "rhs-doubling-text.drl",
            "rhs-regex.drl",
            "rhs-insert-loop.drl",
            "rhs-modify-loop.drl",
            "rhs-update-loop.drl",
            "when-matches.drl",
            "when-string-matches.drl",
            "function-recursion.drl",
            "query-recursion.drl");

    static Stream<String> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    static Stream<String> endingFiles() throws IOException {
        return files().filter(file -> !RUNAWAY.contains(file));
    }

    @BeforeEach
    void unmark() throws IOException {
        System.clearProperty(MARKER);
        Files.deleteIfExists(MARKER_FILE);
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedWithLineAndReasonAndRunsNothing(String file) {
        var text = read(file);
        var expected = EXPECTED.matcher(text.lines().findFirst().orElseThrow());
        assertThat(expected.matches()).isTrue();

        var faults = assertTimeout(Duration.ofSeconds(1), () -> faultsOf(text));

        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.line()).isEqualTo(Integer.parseInt(expected.group(1)));
            assertThat(fault.message()).contains(expected.group(2));
        });
        assertNothingRan();
    }

    @ParameterizedTest
    @MethodSource("endingFiles")
    void doesNothingBehindTheWallEvenWithoutLint(String file) {
        run(read(file), new FilteredLoader());

        assertNothingRan();
    }

    /** Otherwise the test above would show nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "attribute-salience-call.drl",
                "function.drl",
                "import-accumulate.drl",
                "rhs-class-for-name.drl",
                "rhs-exec.drl",
                "rhs-method-handle.drl",
                "rhs-reflection.drl",
                "rhs-static-call.drl",
                "when-eval.drl",
                "when-exists.drl",
                "when-from-static-call.drl",
                "when-inside-in.drl",
                "when-static-call.drl"
            })
    void wouldRunCodeWithoutTheWall(String file) {
        run(read(file), getClass().getClassLoader());

        await().atMost(Duration.ofSeconds(10))
                .until(() -> System.getProperty(MARKER) != null || Files.exists(MARKER_FILE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rhs-halt.drl", "rhs-delete.drl", "rhs-set-global.drl"})
    void cannotReachTheEngineFromBehindTheWall(String file) {
        assertThat(run(read(file), getClass().getClassLoader())).isTrue();
        assertThat(run(read(file), new FilteredLoader())).isFalse();
    }

    @Test
    void rulesThatOnlyLookHostilePass() {
        var text = rule("System.setProperty, Runtime.exec, eval( x ) and from are only words here; so is end");

        assertThat(faultsOf(text)).isEmpty();
    }

    @Test
    void benignRuleHoldsBehindTheWall() {
        assertThat(run(rule("Benign"), new FilteredLoader())).isTrue();
    }

    @ParameterizedTest
    @MethodSource
    void largeTextIsRefusedWithoutHarm(String text) {
        var faults = assertTimeout(Duration.ofSeconds(5), () -> faultsOf(text));

        assertThat(faults).isNotEmpty();
    }

    static Stream<String> largeTextIsRefusedWithoutHarm() {
        return Stream.of(
                rule("Nested").replace("content.attack == \"ddos\"", "(".repeat(3000) + "true" + ")".repeat(3000)),
                rule("Ored")
                        .replace(
                                "content.attack == \"ddos\"",
                                String.join(" || ", Collections.nCopies(4000, "timing.claimsSameDay > 1"))),
                rule("Long").replace("\"ddos\"", "\"" + "x".repeat(70_000) + "\""),
                rule("Braces").replace("$claim.because", "{".repeat(20_000) + "$claim.because"),
                rule("x".repeat(70_000)),
                IntStream.range(0, 1500)
                        .mapToObj(number -> rule("Many").replace("timing.benign", "timing.benign" + number))
                        .map(rule -> rule.lines().skip(2).collect(Collectors.joining("\n")))
                        .collect(Collectors.joining(
                                "\n", "package rules\nimport " + Facts.class.getName() + "\n", "\n")));
    }

    private static String rule(String reason) {
        return """
                package rules
                import io.github.claimgauge.facts.Facts
                rule "timing.benign"
                    @title("Runtime.exec") @weight(1) @group(timing) @aspect(occurrence) @status(stable)
                    @why("A function, a query; eval( x )") @source("import java.lang.*") @blindspot("None")
                when
                    $claim : Facts( content.attack == "ddos" )
                then
                    $claim.because("%s");
                end
                """.formatted(reason);
    }

    private static List<RuleFault> faultsOf(String text) {
        var scale = RulesFolder.bundled().files().get("scale.yaml");
        return Lint.faultsOf(new RulesFolder(Map.of("timing.drl", text, "scale.yaml", scale))).stream()
                .filter(fault -> fault.file().equals("timing.drl"))
                .toList();
    }

    /** Whether the text could be compiled and run. */
    private static boolean run(String text, ClassLoader wall) {
        try {
            var drl = text.replaceAll("\\$claim\\.because\\(\"[^\"]*\"\\);", "\\$claim.hit(0);");
            new Sessions(Compiler.compile(drl, wall)).judge(facts());
            return true;
        } catch (RuntimeException | LinkageError refused) {
            return false;
        }
    }

    private static Facts facts() {
        return Facts.of(new ClaimReader(Clock.systemUTC()).read("""
                                {"attack": "ddos", "claimedAt": "2024-04-16", "actor": {"name": "A", "claimsSameDay": 3},
                                 "victim": {"name": "V"}}""".getBytes(StandardCharsets.UTF_8)));
    }

    private static void assertNothingRan() {
        assertThat(System.getProperty(MARKER)).isNull();
        assertThat(MARKER_FILE).doesNotExist();
    }

    private static String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
