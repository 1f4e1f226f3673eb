package io.github.claimgauge.cli;

import io.github.claimgauge.cli.terminal.Terminal;
import io.github.claimgauge.score.Rulebook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One run of the program, its streams caught. */
final class Run {

    /** The rules of the product, made once for all tests. */
    static final Rulebook BUNDLED = RulesOption.rulebook(Optional.empty());

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<String> served = new ArrayList<>();
    private final int code;

    private Run(With with, String... args) {
        var terminal = new Terminal(
                new ByteArrayInputStream(with.input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(with.broken ? new Broken() : out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                with.terminal,
                with.terminal,
                () -> with.columns,
                with.environment);
        code = Cli.run(terminal, properties -> served.addAll(List.of(properties)), with::rulebook, args);
    }

    static Run of(String... args) {
        return new With().run(args);
    }

    static With with() {
        return new With();
    }

    /** What the program is run with. */
    static final class With {

        private String input = "";
        private boolean terminal;
        private boolean broken;
        private boolean compiling = true;
        private int columns = 100;
        private final Map<String, String> environment = new HashMap<>();

        With input(String text) {
            input = text;
            return this;
        }

        /** As if nobody read the answers any more. */
        With brokenOutput() {
            broken = true;
            return this;
        }

        /** As if rules could be read, but not compiled. */
        With noEngine() {
            compiling = false;
            return this;
        }

        private Rulebook rulebook(Optional<Path> rules) {
            if (!compiling) {
                throw new AssertionError("Rules are compiled without need");
            }
            return rules.isEmpty() ? BUNDLED : RulesOption.rulebook(rules);
        }

        With terminal(int width) {
            terminal = true;
            columns = width;
            return this;
        }

        With variable(String name, String value) {
            environment.put(name, value);
            return this;
        }

        Run run(String... args) {
            return new Run(this, args);
        }
    }

    int code() {
        return code;
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    List<String> served() {
        return served;
    }

    private static final class Broken extends OutputStream {

        @Override
        public void write(int value) throws IOException {
            throw new IOException("Broken pipe");
        }
    }
}
