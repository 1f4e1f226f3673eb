package io.github.claimgauge.tuning.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.RandomClaims;
import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.access.Trail;
import io.github.claimgauge.casebook.Casebook;
import io.github.claimgauge.casebook.filing.Trigger;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.json.AnswerWriter;
import io.github.claimgauge.rulebook.folder.Numbers;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.score.Scorer.Detail;
import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.Settings;
import io.github.claimgauge.storage.casebook.Book;
import io.github.claimgauge.storage.tuning.JdbcVersions;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The rules change again and again while claims are scored and filed: nothing fails, no answer mixes two versions, and nothing
 * is left of the versions before. {@code mvn test -Dtest=ReloadsTest -Dclaimgauge.reloads=200} does it two hundred times.
 */
@Tag("slow")
class ReloadsTest {

    private static final int RELOADS = Integer.getInteger("claimgauge.reloads", 20);
    private static final int VERSIONS = 8;
    private static final Caller ANN = new Caller("ann", Role.ANALYST, Tlp.RED);
    private static final RulesFolder SMALL = small();

    @TempDir
    private Path temporary;

    private final List<WeakReference<Edition>> past = new ArrayList<>();
    private final Set<String> odd = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean stop = new AtomicBoolean();
    private final AtomicInteger answers = new AtomicInteger();

    /** What is in use after all garbage is gone. */
    private record Used(long heap, long metaspace, int classes) {

        static Used now() {
            for (int time = 0; time < 5; time++) {
                System.gc();
            }
            return new Used(
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                    ManagementFactory.getMemoryPoolMXBeans().stream()
                            .filter(pool -> pool.getName().equals("Metaspace"))
                            .mapToLong(pool -> pool.getUsage().getUsed())
                            .sum(),
                    ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
        }
    }

    @Test
    void failNothingMixNothingAndLeaveNothingBehind() throws Exception {
        var folder = Files.createDirectory(temporary.resolve("rules"));
        version(0).write(folder);
        var claims = RandomClaims.of(7, 6).map(claim -> claim.named("ID")).toList();
        var expected = expected(claims);
        var inForce = new InForce(Edition.of(version(0)));
        inForce.onChange(edition -> past.add(new WeakReference<>(edition)));
        Used early = Used.now();
        try (var database = Database.open(Settings.in(temporary));
                var succession = new Succession(
                        inForce,
                        new JdbcVersions(database.client()),
                        database,
                        Trail.NONE,
                        Clock.systemUTC(),
                        folder,
                        edition -> List.of())) {
            var book = Book.over(database, inForce);
            succession.round(true);
            var threads = List.of(
                    new Thread(() -> score(inForce, claims, expected), "score one"),
                    new Thread(() -> score(inForce, claims, expected), "score two"),
                    new Thread(() -> file(book, claims, expected), "file"));
            threads.forEach(Thread::start);
            for (int reload = 1; reload <= RELOADS; reload++) {
                version(reload).write(folder);
                succession.round(true);
                succession.round(true);
                assertThat(inForce.refused()).isEmpty();
                if (reload == Math.max(VERSIONS, RELOADS / 4)) {
                    early = Used.now();
                }
            }
            stop.set(true);
            for (var thread : threads) {
                thread.join();
            }
        }
        var late = Used.now();

        assertThat(odd).isEmpty();
        assertThat(answers).hasValueGreaterThan(RELOADS);
        assertThat(past).hasSize(RELOADS);
        assertThat(past.stream().filter(edition -> edition.get() != null)).hasSizeLessThanOrEqualTo(2);
        assertThat(late.classes()).as("%s, then %s", early, late).isLessThan(early.classes() + 300);
        assertThat(late.metaspace()).as("%s, then %s", early, late).isLessThan(early.metaspace() + (4 << 20));
        assertThat(late.heap()).as("%s, then %s", early, late).isLessThan(early.heap() + (16 << 20));
        System.getLogger(getClass().getName())
                .log(
                        System.Logger.Level.INFO,
                        "{0} reloads, {1} answers: {2}, then {3}",
                        RELOADS,
                        answers,
                        early,
                        late);
    }

    private void score(InForce inForce, List<Claim> claims, Map<String, Set<String>> expected) {
        while (!stop.get()) {
            for (var claim : claims) {
                try {
                    var assessment = inForce.edition().assessor().assess(claim, null, Detail.FULL);
                    check(claim, new String(AnswerWriter.bytes(assessment), UTF_8), expected);
                } catch (RuntimeException fault) {
                    odd.add(fault.toString());
                }
            }
        }
    }

    private void file(Casebook book, List<Claim> claims, Map<String, Set<String>> expected) {
        for (int number = 0; !stop.get(); number++) {
            var claim = claims.get(number % claims.size());
            var id = "load-" + number;
            try {
                var answer = book.file(ANN, claim.named(id), null, Trigger.FILED)
                        .latest()
                        .answer();
                check(claim, new String(answer, UTF_8).replace(id, "ID"), expected);
                if (!book.filings().replay(ANN, id, 1).identical()) {
                    odd.add(id + " is not the same again");
                }
            } catch (RuntimeException fault) {
                odd.add(fault.toString());
            }
        }
    }

    private void check(Claim claim, String answer, Map<String, Set<String>> expected) {
        answers.incrementAndGet();
        if (!expected.getOrDefault(claim.toString(), Set.of()).contains(answer)) {
            odd.add(answer);
        }
    }

    /** What each version answers about each claim. */
    private static Map<String, Set<String>> expected(List<Claim> claims) {
        var expected = new TreeMap<String, Set<String>>();
        for (int number = 0; number < VERSIONS; number++) {
            var assessor = Edition.of(version(number)).assessor();
            for (var claim : claims) {
                var answer = AnswerWriter.bytes(assessor.assess(claim, null, Detail.FULL));
                expected.computeIfAbsent(claim.toString(), any -> new HashSet<>())
                        .add(new String(answer, UTF_8));
            }
        }
        return expected;
    }

    /** Each has other rules to compile, and another start, so that each answer differs. */
    private static RulesFolder version(int number) {
        var rule = Numbers.of(SMALL).keySet().stream()
                .filter(pointer -> pointer.startsWith("/status/"))
                .sorted()
                .toList()
                .get(number % VERSIONS);
        return Numbers.changed(SMALL, Map.of(rule, "retired", "/start", Integer.toString(-(number % VERSIONS))));
    }

    /** The first rule of each file. */
    private static RulesFolder small() {
        var files = new TreeMap<>(RulesFolder.bundled().files());
        files.replaceAll(
                (name, text) -> name.endsWith(".drl") ? text.substring(0, text.indexOf("\nend") + 4) + "\n" : text);
        return new RulesFolder(files);
    }
}
