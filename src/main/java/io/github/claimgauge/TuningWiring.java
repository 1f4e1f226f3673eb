package io.github.claimgauge;

import io.github.claimgauge.access.Trail;
import io.github.claimgauge.casebook.Editions;
import io.github.claimgauge.casebook.renewal.Renewals;
import io.github.claimgauge.casebook.renewal.Renewer;
import io.github.claimgauge.intake.LabelledCases;
import io.github.claimgauge.review.QualityReviews;
import io.github.claimgauge.review.RuleReviews;
import io.github.claimgauge.review.WeightHistory;
import io.github.claimgauge.scenario.ScenarioResult;
import io.github.claimgauge.scenario.ScenarioRuns;
import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.casebook.JdbcCases;
import io.github.claimgauge.storage.casebook.JdbcHits;
import io.github.claimgauge.storage.casebook.KeptEditions;
import io.github.claimgauge.storage.casebook.StoredCasebook;
import io.github.claimgauge.storage.tuning.JdbcDrafts;
import io.github.claimgauge.storage.tuning.JdbcVersions;
import io.github.claimgauge.tuning.LabelledClaims;
import io.github.claimgauge.tuning.draft.CaseEffects;
import io.github.claimgauge.tuning.draft.Drafting;
import io.github.claimgauge.tuning.edition.Edition;
import io.github.claimgauge.tuning.edition.InForce;
import io.github.claimgauge.tuning.edition.Publishing;
import io.github.claimgauge.tuning.edition.Succession;
import io.github.claimgauge.tuning.edition.Versions;
import io.github.claimgauge.tuning.effect.Effects;
import io.github.claimgauge.tuning.effect.Firings;
import io.github.claimgauge.tuning.fitting.FitRuns;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Rulebooks: which is in force, what others would change, and how good they are, for the server. */
@Configuration(proxyBeanMethods = false)
class TuningWiring {

    /** How long after one look at the rules folder, and at what others have put in force, the next one follows. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(TuningWiring.class);

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
        boolean watching =
                Binder.get(environment).bind("claimgauge.watch", Boolean.class).orElse(true);
        inForce.onChange(edition -> LOG.info("Rulebook {} is in force", edition.version()));
        var succession = new Succession(
                inForce, versions, database, trail, clock, folder.isEmpty() ? null : Path.of(folder), guard(runs));
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
        return new Publishing(succession, versions, database);
    }

    @Bean
    Drafting drafting(
            Database database, Publishing publishing, InForce inForce, ScenarioRuns runs, Trail trail, Clock clock) {
        return new Drafting(
                database, new JdbcDrafts(database.client()), publishing, inForce, guard(runs), trail, clock);
    }

    @Bean
    CaseEffects caseEffects() {
        return new CaseEffects(LabelledCases.reference());
    }

    /** All scenarios must pass by rules that are drafted or found in the folder. */
    private static Function<Edition, List<String>> guard(ScenarioRuns runs) {
        return edition -> runs.of(edition.rulebook()).stream()
                .filter(result -> !result.passed())
                .map(ScenarioResult::toString)
                .toList();
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
    FitRuns fitRuns(LabelledClaims labelled, Clock clock) {
        return new FitRuns(labelled, clock, fault -> LOG.error("A fit failed", fault));
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
}
