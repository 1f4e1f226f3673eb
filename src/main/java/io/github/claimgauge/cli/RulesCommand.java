package io.github.claimgauge.cli;

import picocli.CommandLine.Command;

/** {@code claimgauge rules}: what can be done with rules alone. */
@Command(
        name = "rules",
        synopsisSubcommandLabel = "(check | test | list | show)",
        description = "Checks, tests, lists or shows the rules.",
        footer = {
            "  claimgauge rules check my-rules",
            "      tells every fault of a rules folder, with file and line",
            "  claimgauge rules list",
            "      lists the rules by group",
            "  claimgauge rules show proof.illegible",
            "      shows a rule, its scenarios and its hits on known cases"
        },
        exitCodeList = {Exit.ON_OK, Exit.ON_FAILED, Exit.ON_USAGE, Exit.ON_RULES})
final class RulesCommand {}
