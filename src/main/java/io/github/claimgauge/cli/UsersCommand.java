package io.github.claimgauge.cli;

import picocli.CommandLine.Command;

/** {@code claimgauge users}: what can be done with users by whoever has the machine. */
@Command(
        name = "users",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        synopsisSubcommandLabel = "(reset-password)",
        description = "Lets whoever has this machine back in. All else about users is done over HTTP (/api/v1/users).",
        footerHeading = "%nExamples:%n",
        footer = {"  claimgauge users reset-password admin", "      makes up another password for admin"},
        exitCodeListHeading = Exit.HEADING,
        exitCodeList = {Exit.ON_OK, Exit.ON_FAILED, Exit.ON_USAGE})
final class UsersCommand {}
