package io.github.claimgauge.cli;

import picocli.CommandLine.Command;

/** {@code claimgauge actors}: the registry of actors. */
@Command(
        name = "actors",
        synopsisSubcommandLabel = "(import | list | show)",
        description = "Looks at the registry of actors, or adds to it.",
        footer = {
            "  claimgauge actors show LockBit",
            "      tells what is known of an actor, and how its claims ended",
            "  claimgauge actors import threat-actor.json",
            "      takes over the actors of a MISP galaxy"
        },
        exitCodeList = {Exit.ON_OK, Exit.ON_FAILED, Exit.ON_USAGE})
final class ActorsCommand {}
