package io.github.claimgauge;

import io.github.claimgauge.access.NotSetUp;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.rulebook.folder.InvalidRulebook;
import io.github.claimgauge.storage.CannotOpen;
import io.github.claimgauge.storage.DataFolder;
import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.Settings;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.Environment;

/** The web server: the only place that builds the core for it. The rulebook comes from {@link EarlyRulebook}. */
@Import({AccessWiring.class, CasebookWiring.class, TuningWiring.class})
@SpringBootApplication(scanBasePackages = {"io.github.claimgauge.api", "io.github.claimgauge.web"})
public class Wiring {

    private static final Logger LOG = LoggerFactory.getLogger(Wiring.class);

    /**
     * Serves until it is told to stop.
     *
     * @param args Spring Boot's: {@code --server.port=8081}, {@code --claimgauge.rules=folder}
     * @throws UncheckedIOException if the port is taken
     * @throws NotSetUp if others could reach the server, and there are no users yet
     * @throws CannotOpen if another process has the casebook open, or a newer program made it
     * @throws RuntimeException with {@link InvalidRulebook} among its causes if the rules are faulty; nothing was served then
     */
    public static void serve(String... args) {
        var stopped = new CountDownLatch(1);
        var application = new SpringApplication(Wiring.class);
        application.addListeners((ContextClosedEvent event) -> stopped.countDown());
        var server = start(application, args);
        LOG.info(
                "ClaimGauge answers at http://{}:{}",
                server.getProperty("server.address"),
                server.getProperty("local.server.port"));
        try {
            stopped.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static Environment start(SpringApplication application, String... args) {
        try {
            return application.run(args).getEnvironment();
        } catch (RuntimeException fault) {
            throw FailedStart.of(fault).orElse(fault);
        }
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ClaimReader claimReader(Clock clock) {
        return new ClaimReader(clock);
    }

    @Bean
    DataFolder dataFolder(Environment environment) {
        return DataFolder.of(environment.getProperty("claimgauge.data", ""));
    }

    @Bean
    Database database(Environment environment, DataFolder folder) {
        return Database.openOrAwait(Settings.of(
                environment.getProperty("spring.datasource.url", ""),
                environment.getProperty("spring.datasource.username", ""),
                environment.getProperty("spring.datasource.password", ""),
                folder));
    }
}
