package io.github.claimgauge.cli;

import io.github.claimgauge.access.NotSetUp;
import io.github.claimgauge.access.Unavailable;
import io.github.claimgauge.cli.terminal.Terminal;
import io.github.claimgauge.rulebook.folder.InvalidRulebook;
import io.github.claimgauge.storage.CannotOpen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong, and which exit code that is. */
record Faulty(Terminal terminal) implements IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException fault, String[] args) {
        terminal.tell(String.valueOf(fault.getMessage()));
        var line = fault.getCommandLine();
        UnmatchedArgumentException.printSuggestions(fault, line.getErr());
        terminal.tell("See " + line.getCommandSpec().qualifiedName() + " --help");
        return Exit.USAGE;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine line, ParseResult result) {
        if (fault instanceof Misuse) {
            terminal.tell(fault.getMessage() + "\nSee " + line.getCommandSpec().qualifiedName() + " --help");
            return Exit.USAGE;
        }
        if (fault instanceof FaultyCases) {
            terminal.tell(String.valueOf(fault.getMessage()));
            return Exit.INPUT;
        }
        if (fault instanceof NotSetUp) {
            terminal.tell(String.valueOf(fault.getMessage()));
            return Exit.USAGE;
        }
        if (fault instanceof InvalidRulebook rules) {
            rules.words().forEach(terminal::tell);
            return Exit.RULES;
        }
        terminal.tell(words(fault));
        return Exit.FAILED;
    }

    private static String words(Exception fault) {
        if (fault instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return words(unchecked.getCause());
        }
        if (fault instanceof CannotOpen || fault instanceof Unavailable) {
            return String.valueOf(fault.getMessage());
        }
        if (fault instanceof FileSystemException unreadable) {
            return "Cannot read " + unreadable.getFile();
        }
        return fault instanceof IOException
                ? String.valueOf(fault.getMessage())
                : "A fault of the program, please report it: " + fault.getMessage();
    }
}
