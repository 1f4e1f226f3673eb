package io.github.claimgauge.api.casebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.Wiring;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.access.Unavailable;
import io.github.claimgauge.access.account.Accounts;
import io.github.claimgauge.access.account.KeyRing;
import io.github.claimgauge.api.Door;
import io.github.claimgauge.api.Visitors;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The database comes late, goes away and comes back. */
final class OutageTest {

    private static final String CLAIM = """
            {"attack":"ddos","actor":{"name":"A"},"victim":{"name":"B"},"claimedAt":"2024"}""";

    @TempDir
    private Path folder;

    @Test
    void scoringGoesOnAndStoringComesBackWithTheDatabase() throws Exception {
        int port = freePort();
        try (var server = start(port)) {
            var stranger = Door.at(Integer.parseInt(server.getEnvironment().getProperty("local.server.port", "")));
            assertScores(stranger);

            var postgres = postgres(port);
            awaitFirstUser();
            var door = awaitVisitor(server, stranger.port());
            var filed = awaitFiled(door, "first");
            postgres.close();
            assertScores(stranger);
            assertStoresNothing(door);

            postgres = postgres(port);
            try {
                awaitFiled(door, "second");
                assertThat(door.get("/api/v1/claims/first").text()).isEqualTo(filed.text());
                assertThat(door.get("/actuator/health/database").status()).isEqualTo(200);
                assertThat(door.get("/api/v1/claims").json().at("/claims")).hasSize(2);
            } finally {
                postgres.close();
            }
        }
    }

    private static void assertScores(Door door) {
        assertThat(door.post("/api/v1/score", CLAIM).status()).isEqualTo(200);
        assertThat(door.get("/", "Accept", "text/html").status()).isEqualTo(200);
        assertThat(door.get("/actuator/health/database").status()).isEqualTo(503);
        assertThat(door.get("/actuator/health/readiness").status()).isEqualTo(200);
    }

    private static void assertStoresNothing(Door door) {
        var refused = file(door, "never");

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("Retry-After")).isNotEmpty();
        assertThat(refused.type()).isEqualTo("application/problem+json");
        assertThat(door.get("/api/v1/claims").status()).isEqualTo(503);
        var page = door.get("/", "Accept", "text/html");
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.text()).contains("The casebook cannot be used now");
        var form = door.post(
                "/claims",
                "application/x-www-form-urlencoded",
                "%2Fheadline=Typed".getBytes(UTF_8),
                "Accept",
                "text/html",
                "Sec-Fetch-Site",
                "same-origin");
        assertThat(form.status()).isEqualTo(503);
        assertThat(form.text()).contains("action=\"/claims\"", "Send it again", "value=\"Typed\"");
    }

    private void awaitFirstUser() throws InterruptedException {
        var note = folder.resolve("data/admin-password.txt");
        var end = Instant.now().plus(Duration.ofSeconds(60));
        while (Files.notExists(note) && Instant.now().isBefore(end)) {
            Thread.sleep(200);
        }
        assertThat(note).exists();
    }

    /** Whoever wants to log in waits for the database, too. */
    private static Door awaitVisitor(ConfigurableApplicationContext server, int port) throws InterruptedException {
        var visitors = new Visitors(server.getBean(Accounts.class), server.getBean(KeyRing.class));
        var end = Instant.now().plus(Duration.ofSeconds(60));
        while (Instant.now().isBefore(end)) {
            try {
                return visitors.visitor(port, Role.ANALYST);
            } catch (Unavailable later) {
                Thread.sleep(200);
            }
        }
        throw new AssertionError("The database is there, and the server has not noticed");
    }

    private static Door.Reply awaitFiled(Door door, String id) throws InterruptedException {
        var end = Instant.now().plus(Duration.ofSeconds(60));
        var reply = file(door, id);
        while (reply.status() == 503 && Instant.now().isBefore(end)) {
            Thread.sleep(200);
            reply = file(door, id);
        }
        assertThat(reply.status()).isEqualTo(201);
        return reply;
    }

    private static Door.Reply file(Door door, String id) {
        return door.post(
                "/api/v1/claims",
                Door.JSON,
                CLAIM.replace("{\"attack", "{\"id\":\"" + id + "\",\"attack").getBytes(UTF_8));
    }

    private ConfigurableApplicationContext start(int database) {
        return new SpringApplication(Wiring.class)
                .run(
                        "--server.port=0",
                        "--claimgauge.data=" + folder.resolve("data"),
                        "--spring.datasource.url=jdbc:postgresql://localhost:" + database + "/postgres",
                        "--spring.datasource.username=postgres");
    }

    private EmbeddedPostgres postgres(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.resolve("postgres"))
                .setCleanDataDirectory(false)
                .start();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
