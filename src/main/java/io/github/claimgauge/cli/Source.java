package io.github.claimgauge.cli;

import io.github.claimgauge.cli.terminal.Progress;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where claims are read from.
 *
 * @param name for people
 * @param file empty for standard input
 */
record Source(String name, Optional<Path> file) {

    private static final String STANDARD_INPUT = "-";

    /**
     * All of them, before any is read: a name that was mistyped shall not cost a long run.
     *
     * @throws Misuse if there is no such file, or standard input is named twice
     */
    static List<Source> all(List<String> arguments) {
        var sources = arguments.stream().map(Source::of).toList();
        if (sources.stream().filter(source -> source.file().isEmpty()).count() > 1) {
            throw new Misuse("Standard input (-) can be read only once");
        }
        return sources;
    }

    /** @throws Misuse if there is no such file */
    static Source of(String argument) {
        if (argument.equals(STANDARD_INPUT)) {
            return new Source("stdin", Optional.empty());
        }
        var path = path(argument);
        if (!Files.exists(path)) {
            throw new Misuse("There is no file " + argument);
        }
        if (Files.isDirectory(path)) {
            throw new Misuse(argument + " is a folder\nMaybe its files were meant: " + argument + "/*");
        }
        if (!Files.isReadable(path)) {
            throw new Misuse(argument + " may not be read by this user");
        }
        return new Source(argument, Optional.of(path));
    }

    BufferedInputStream open(InputStream standardInput, Progress progress) throws IOException {
        var input = file.isPresent() ? Files.newInputStream(file.get()) : standardInput;
        return new BufferedInputStream(progress.watch(input), 1 << 16);
    }

    /** In bytes; 0 if that is not known beforehand. */
    long size() {
        try {
            return file.isPresent() && Files.isRegularFile(file.get()) ? Files.size(file.get()) : 0;
        } catch (IOException unknown) {
            return 0;
        }
    }

    private static Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException fault) {
            throw new Misuse("There is no file " + argument);
        }
    }
}
