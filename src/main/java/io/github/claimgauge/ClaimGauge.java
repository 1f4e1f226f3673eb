package io.github.claimgauge;

import io.github.claimgauge.cli.Cli;
import io.github.claimgauge.cli.terminal.Terminal;

/** Starts ClaimGauge: a command, or the server if none is named. */
public final class ClaimGauge {

    private ClaimGauge() {}

    public static void main(String[] args) {
        if (!Cli.isServing(args)) {
            // the server brings its own; without one, the logging library would tell everything
            System.setProperty("logback.configurationFile", "logback-command.xml");
        }
        System.exit(Cli.run(Terminal.system(), Wiring::serve, args));
    }
}
