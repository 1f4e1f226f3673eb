package io.github.claimgauge.cli;

import picocli.CommandLine.Command;

/** {@code claimgauge users}: what can be done with users by whoever has the machine. */
@Command(
        name = "users",
        synopsisSubcommandLabel = "(reset-password)",
        description = "Lets whoever has this machine back in. All else about users is done on the pages (/admin)"
                + " or over HTTP (/api/v1/users).",
        footer = {"  claimgauge users reset-password admin", "      makes up another password for admin"},
        exitCodeList = {Exit.ON_OK, Exit.ON_FAILED, Exit.ON_USAGE})
final class UsersCommand {}
