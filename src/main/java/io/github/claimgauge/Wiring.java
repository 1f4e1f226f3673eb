package io.github.claimgauge;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.NotSetUp;
import io.github.claimgauge.access.Trail;
import io.github.claimgauge.actor.Actors;
import io.github.claimgauge.casebook.Casebook;
import io.github.claimgauge.casebook.Editions;
import io.github.claimgauge.casebook.memory.Dossiers;
import io.github.claimgauge.casebook.registry.Registry;
import io.github.claimgauge.casebook.renewal.Renewals;
import io.github.claimgauge.casebook.renewal.Renewer;
import io.github.claimgauge.intake.Imports;
import io.github.claimgauge.intake.LabelledCases;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.review.QualityReviews;
import io.github.claimgauge.review.RuleReviews;
import io.github.claimgauge.review.WeightHistory;
import io.github.claimgauge.rulebook.InvalidRulebook;
import io.github.claimgauge.scenario.ScenarioResult;
import io.github.claimgauge.scenario.ScenarioRuns;
import io.github.claimgauge.storage.CannotOpen;
import io.github.claimgauge.storage.DataFolder;
import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.JdbcActors;
import io.github.claimgauge.storage.JdbcCases;
import io.github.claimgauge.storage.JdbcDrafts;
import io.github.claimgauge.storage.JdbcHits;
import io.github.claimgauge.storage.JdbcPrecedents;
import io.github.claimgauge.storage.JdbcReplies;
import io.github.claimgauge.storage.JdbcTrail;
import io.github.claimgauge.storage.JdbcVersions;
import io.github.claimgauge.storage.KeptEditions;
import io.github.claimgauge.storage.Settings;
import io.github.claimgauge.storage.StoredCasebook;
import io.github.claimgauge.tuning.LabelledClaims;
import io.github.claimgauge.tuning.draft.CaseEffects;
import io.github.claimgauge.tuning.draft.Drafting;
import io.github.claimgauge.tuning.edition.InForce;
import io.github.claimgauge.tuning.edition.Publishing;
import io.github.claimgauge.tuning.edition.Succession;
import io.github.claimgauge.tuning.edition.Versions;
import io.github.claimgauge.tuning.effect.Effects;
import io.github.claimgauge.tuning.effect.Firings;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.Environment;

/** The web server: the only place that builds the core for it. The rulebook comes from {@link EarlyRulebook}. */
@Import(AccessWiring.class)
@SpringBootApplication(scanBasePackages = {"io.github.claimgauge.api", "io.github.claimgauge.web"})
public class Wiring {

    /** How long after one look at the rules folder, and at what others have put in force, the next one follows. */
    private static final Duration LOOK = Duration.ofSeconds(1);

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
            Causes.of(fault, CannotOpen.class).ifPresent(closed -> {
                throw closed;
            });
            Causes.of(fault, NotSetUp.class).ifPresent(open -> {
                throw open;
            });
            var taken = Causes.of(fault, PortInUseException.class);
            throw taken.isEmpty()
                    ? fault
                    : new UncheckedIOException(portTaken(taken.get().getPort()));
        }
    }

    private static BindException portTaken(int port) {
        return new BindException(
                "Port " + port + " is taken\nMaybe by another ClaimGauge; --server.port=0 takes a free one");
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ClaimReader claimReader(Clock clock) {
        return new ClaimReader(clock);
    }

    /** Begins when the database was tried, so that no answer is given by rules that are not in force any more. */
    @Bean
    Succession succession(
            Environment environment,
            InForce inForce,
            Versions versions,
            Database database,
            Trail trail,
            Clock clock,
            ScenarioRuns runs) {
        var folder = environment.getProperty("claimgauge.rules", "");
        boolean watching = environment.getProperty("claimgauge.watch", Boolean.class, true);
        var succession = new Succession(
                inForce,
                versions,
                database::within,
                trail,
                clock,
                folder.isEmpty() ? null : Path.of(folder),
                edition -> failed(runs.of(edition.rulebook())));
        succession.round(watching);
        succession.every(LOOK, watching);
        return succession;
    }

    @Bean
    Versions versions(Database database) {
        return new JdbcVersions(database.client());
    }

    @Bean
    Publishing publishing(Succession succession, Versions versions, Database database) {
        return new Publishing(succession, versions, database::within);
    }

    @Bean
    Drafting drafting(
            Database database, Publishing publishing, InForce inForce, ScenarioRuns runs, Trail trail, Clock clock) {
        return new Drafting(
                database,
                new JdbcDrafts(database.client()),
                publishing,
                inForce,
                edition -> failed(runs.of(edition.rulebook())),
                trail,
                clock);
    }

    @Bean
    CaseEffects caseEffects(LabelledClaims labelled) {
        return new CaseEffects(labelled.of(Caller.local(), Set.of(LabelledClaims.Source.REFERENCE), List.of()));
    }

    private static List<String> failed(List<ScenarioResult> results) {
        return results.stream()
                .filter(result -> !result.passed())
                .map(ScenarioResult::toString)
                .toList();
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

    @Bean
    JdbcTrail trail(Database database, Clock clock) {
        return new JdbcTrail(database.client(), clock);
    }

    @Bean
    JdbcReplies replies(Database database, Clock clock) {
        return new JdbcReplies(database.client(), clock);
    }

    @Bean
    Imports imports(Database database, Casebook casebook, ClaimReader reader) {
        return new Imports(database, casebook, reader);
    }

    @Bean
    JdbcActors actors(Database database) {
        return new JdbcActors(database.client());
    }

    @Bean
    Registry registry(Database database, Actors actors, Trail trail, Clock clock) {
        return new Registry(database, actors, trail, clock);
    }

    @Bean
    Dossiers dossiers(Database database, Actors actors, Clock clock) {
        return new Dossiers(database, actors, new JdbcPrecedents(database.client()), clock);
    }

    @Bean
    Editions editions(Database database, InForce inForce, Clock clock) {
        return new KeptEditions(database, inForce, clock);
    }

    @Bean
    LabelledClaims labelledClaims(Database database) {
        return new LabelledClaims(LabelledCases.reference(), database, new JdbcCases(database.client()));
    }

    @Bean
    ScenarioRuns scenarioRuns(Clock clock) {
        return new ScenarioRuns(clock);
    }

    @Bean
    QualityReviews qualityReviews(InForce inForce, LabelledClaims labelled) {
        return new QualityReviews(inForce, labelled);
    }

    @Bean
    Firings firings(Database database) {
        return new Firings(database, new JdbcHits(database.client()));
    }

    @Bean
    RuleReviews ruleReviews(
            InForce inForce, LabelledClaims labelled, ScenarioRuns runs, Database database, Versions versions) {
        return new RuleReviews(inForce, labelled, runs, new WeightHistory(database, versions));
    }

    @Bean
    Renewals renewals(Database database, InForce inForce, Clock clock) {
        return StoredCasebook.renewals(database, inForce, clock);
    }

    /** Begins once it is settled which rules are in force. */
    @Bean
    Renewer renewer(Renewals renewals, Succession settled) {
        var renewer = new Renewer(renewals);
        renewer.every(LOOK);
        return renewer;
    }

    @Bean
    Effects effects(Database database) {
        return new Effects(database, new JdbcHits(database.client()));
    }

    @Bean
    Casebook casebook(Database database, InForce inForce, Trail trail, Clock clock) {
        return StoredCasebook.over(database, inForce, trail, clock);
    }
}
