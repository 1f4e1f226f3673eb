package io.github.claimgauge;

import io.github.claimgauge.access.Trail;
import io.github.claimgauge.actor.Actors;
import io.github.claimgauge.casebook.Casebook;
import io.github.claimgauge.casebook.memory.Dossiers;
import io.github.claimgauge.casebook.registry.Registry;
import io.github.claimgauge.intake.Imports;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.JdbcActors;
import io.github.claimgauge.storage.account.JdbcTrail;
import io.github.claimgauge.storage.casebook.JdbcPrecedents;
import io.github.claimgauge.storage.casebook.JdbcReplies;
import io.github.claimgauge.storage.casebook.StoredCasebook;
import io.github.claimgauge.tuning.edition.InForce;
import java.time.Clock;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Claims that are remembered, and the actors, for the server. */
@Configuration(proxyBeanMethods = false)
class CasebookWiring {

    @Bean
    JdbcTrail trail(Database database, Clock clock) {
        return new JdbcTrail(database.client(), clock);
    }

    @Bean
    JdbcReplies replies(Database database, Clock clock) {
        return new JdbcReplies(database.client(), clock);
    }

    @Bean
    Imports imports(Database database, Casebook casebook, ClaimReader reader, ConfigurableApplicationContext program) {
        return new Imports(database, casebook, reader, program::isClosed);
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
    Casebook casebook(Database database, InForce inForce, Trail trail, Clock clock) {
        return StoredCasebook.over(database, inForce, trail, clock);
    }
}
