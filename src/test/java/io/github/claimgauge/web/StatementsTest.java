package io.github.claimgauge.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.api.Door;
import io.github.claimgauge.api.ServerTest;
import io.github.claimgauge.api.Visitors;
import io.github.claimgauge.json.ClaimReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** However many claims there are: a page asks the database a few questions, and not one more for each claim that it shows. */
@ServerTest
final class StatementsTest {

    /** For a page with who asks for it. */
    private static final int MOST = 25;

    private static final int CLAIMS = 30;

    private final Door admin;
    private final Shelf shelf;
    private final ClaimReader reader;

    StatementsTest(
            @Autowired Visitors visitors,
            @Autowired Shelf shelf,
            @Autowired ClaimReader reader,
            @LocalServerPort int port) {
        this.admin = visitors.visitor(port, Role.ADMIN);
        this.shelf = shelf;
        this.reader = reader;
    }

    /** What threads that answer requests ask the database; others work in the background. */
    private static final class Statements extends AppenderBase<ILoggingEvent> {

        private static final String EXECUTED = "Executing prepared SQL statement";

        private final List<String> all = Collections.synchronizedList(new ArrayList<>());

        @Override
        protected void append(ILoggingEvent event) {
            if (event.getThreadName().contains("-exec-")
                    && event.getFormattedMessage().startsWith(EXECUTED)) {
                all.add(event.getFormattedMessage());
            }
        }
    }

    private void fileClaims() {
        for (int number = 0; number < CLAIMS; number++) {
            shelf.file(reader.read("""
                    {"headline": "Statements %d", "attack": "data_breach", "tlp": "clear", "actor": {"name": "R00TK1T"},
                     "victim": {"name": "DJI", "domain": "dji.com"}, "claimedAt": "2024-04-16"}
                    """.formatted(number).getBytes(StandardCharsets.UTF_8)));
        }
    }

    private List<String> askedFor(String path) {
        var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var before = log.getLevel();
        var statements = new Statements();
        statements.start();
        log.setLevel(Level.DEBUG);
        log.setAdditive(false);
        log.addAppender(statements);
        try {
            assertThat(admin.get(path, "Accept", "text/html").status()).as(path).isLessThan(400);
        } finally {
            log.detachAppender(statements);
            log.setAdditive(true);
            log.setLevel(before);
        }
        return statements.all;
    }

    @Test
    void areFewForEachPage() {
        fileClaims();
        for (var site : Sites.ALL) {
            var path = shelf.path(site);
            askedFor(path); // what is asked once and remembered

            assertThat(askedFor(path)).as(path).hasSizeLessThanOrEqualTo(MOST);
        }
        assertThat(askedFor("/claims")).as("counting works").isNotEmpty();
    }
}
