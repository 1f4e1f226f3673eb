package io.github.claimgauge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.assessment.Assessor;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.score.Scorer.Detail;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

/** In the packaged program another class loader than the system's holds the program, and worker threads do not know it. */
class PackagedTest {

    @Test
    void workerThreadsScoreInAClassLoaderThatIsNotTheSystems() throws Exception {
        var before = Thread.currentThread().getContextClassLoader();
        try (var program = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(program);
            var scoring = program.loadClass(Scores.class.getName());
            var score = (Callable<?>) scoring.getDeclaredConstructor().newInstance();
            assertThat((Integer) score.call()).isBetween(1, 99);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static URL[] classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(PackagedTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(String path) {
        try {
            return new File(path).toURI().toURL();
        } catch (MalformedURLException fault) {
            throw new IllegalArgumentException(fault);
        }
    }

    /** Loads the rules in this thread, scores in another. */
    public static final class Scores implements Callable<Integer> {

        @Override
        public Integer call() throws Exception {
            var assessor = new Assessor(Run.BUNDLED);
            var pool = new ForkJoinPool(1);
            try {
                return pool.submit(() -> score(assessor)).get();
            } finally {
                pool.shutdown();
            }
        }

        private static int score(Assessor assessor) {
            var claim = new ClaimReader(Clock.systemUTC()).read("""
                            {"attack": "ddos", "actor": {"name": "A"}, "victim": {"name": "B"}, "claimedAt": "2024"}
                            """.getBytes(StandardCharsets.UTF_8));
            return assessor.assess(claim, null, Detail.FULL).score();
        }
    }
}
