package io.github.claimgauge.cli;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.access.account.Accounts;
import io.github.claimgauge.access.account.NewUser;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.cli.terminal.Terminal;
import io.github.claimgauge.storage.DataFolder;
import io.github.claimgauge.storage.PasswordFile;
import io.github.claimgauge.storage.account.JdbcKeys;
import io.github.claimgauge.storage.account.JdbcTrail;
import io.github.claimgauge.storage.account.JdbcUsers;
import io.github.claimgauge.storage.account.SlowHash;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code claimgauge users reset-password}. */
@Command(
        name = "reset-password",
        description = {
            "Makes up another password for a user, unlocks the user, and makes the user an administrator.",
            "The user's API keys are removed.",
            "A user who is not there is made. The server must not be running, unless the casebook is in PostgreSQL."
        },
        footer = {
            "  claimgauge users reset-password admin",
            "      tells a password for admin, and writes it to admin-password.txt in the folder of the casebook"
        },
        exitCodeList = {Exit.ON_OK, Exit.ON_FAILED, Exit.ON_USAGE})
final class ResetPasswordCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "NAME", description = "Name of the user.")
    private String name = "";

    @Mixin
    private final DatabaseOption data = new DatabaseOption();

    ResetPasswordCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        refuseIfNoName();
        var clock = Clock.systemUTC();
        var note = new PasswordFile(DataFolder.of(data.folder().orElse("")));
        try (var database = data.open()) {
            var accounts = new Accounts(
                    database,
                    new JdbcUsers(database.client()),
                    new JdbcKeys(database.client()),
                    new JdbcTrail(database.client(), clock),
                    new SlowHash(),
                    note,
                    clock);
            terminal.out().println(accounts.reset(Caller.local(), name));
        }
        return Exit.OK;
    }

    private void refuseIfNoName() {
        try {
            new NewUser(name, null, Role.ADMIN, null);
        } catch (InvalidInput fault) {
            throw new Misuse("NAME " + fault.faults().get(0).message());
        }
    }
}
