package io.github.claimgauge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.access.NotSetUp;
import io.github.claimgauge.cli.terminal.Terminal;
import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.Settings;
import io.github.claimgauge.storage.account.JdbcUsers;
import io.github.claimgauge.storage.account.SlowHash;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UsersTest {

    @TempDir
    private Path data;

    @Test
    void letsWhoeverHasTheMachineBackIn() throws Exception {
        var first = Run.of("users", "reset-password", "admin", "--data", data.toString());
        var second = Run.of("users", "reset-password", "admin", "--data", data.toString());

        assertThat(first.code()).isZero();
        assertThat(first.out()).isNotEqualTo(second.out());
        assertThat(Files.readString(data.resolve("admin-password.txt"))).isEqualTo("admin " + second.out());
        try (var database = Database.open(Settings.in(data))) {
            var admin = new JdbcUsers(database.client()).find("admin").orElseThrow();
            assertThat(new SlowHash().matches(second.out().strip(), admin.password()))
                    .isTrue();
            assertThat(new SlowHash().matches(first.out().strip(), admin.password()))
                    .isFalse();
        }
    }

    /** The address is given as it is to a server; a server of its own has the database open meanwhile. */
    @Test
    void letsBackInWhileServersOfOneDatabaseRun() throws Exception {
        try (var postgres = EmbeddedPostgres.start()) {
            var address = postgres.getJdbcUrl("postgres", "postgres");
            try (var database = Database.open(new Settings(address, "postgres", ""))) {
                System.setProperty("spring.datasource.url", address);
                System.setProperty("spring.datasource.username", "postgres");

                var run = Run.of("users", "reset-password", "admin", "--data", data.toString());

                assertThat(run.code()).isZero();
                var admin = new JdbcUsers(database.client()).find("admin").orElseThrow();
                assertThat(new SlowHash().matches(run.out().strip(), admin.password()))
                        .isTrue();
            } finally {
                System.clearProperty("spring.datasource.url");
                System.clearProperty("spring.datasource.username");
            }
        }
    }

    @Test
    void refusesANameThatNoUserCanHave() {
        var run = Run.of("users", "reset-password", "J D", "--data", data.toString());

        assertThat(run.code()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("NAME must have 1 to 64");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void endsAsMisuseIfOthersCouldReachAServerWithoutUsers() {
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                false,
                false,
                () -> 100,
                Map.of());

        int code = Cli.run(terminal, arguments -> {
            throw new NotSetUp("0.0.0.0");
        });

        assertThat(code).isEqualTo(Exit.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("0.0.0.0", "Maybe set up users first");
    }
}
