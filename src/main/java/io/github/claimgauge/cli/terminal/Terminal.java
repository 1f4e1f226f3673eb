package io.github.claimgauge.cli.terminal;

import io.github.claimgauge.cli.text.Ink;
import io.github.claimgauge.names.Visible;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Where a command reads from and writes to.
 *
 * @param out answers, in UTF-8 and nothing else
 * @param err faults and progress, in UTF-8
 * @param isOut whether {@code out} is a terminal
 * @param isErr whether {@code err} is a terminal
 * @param columns width of the terminal; asked only when there is one
 */
public record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean isOut,
        boolean isErr,
        Supplier<Integer> columns,
        Map<String, String> environment) {

    /** Width of text that goes elsewhere than to a terminal. */
    public static final int DEFAULT_WIDTH = 100;

    /** Why answers are lost. */
    public static final String UNWRITTEN = "The answers cannot be written: nobody reads them, or the disk is full";

    private static final int NARROWEST = 60;
    private static final int WIDEST = 120;

    /** The terminal, or the files and pipes, that this process was started with. */
    public static Terminal system() {
        return new Terminal(
                System.in,
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                Descriptors.isTerminal(1),
                Descriptors.isTerminal(2),
                Descriptors::columns,
                System.getenv());
    }

    /** Width to write text in, in columns. */
    public int width() {
        return isOut ? Math.max(NARROWEST, Math.min(WIDEST, columns.get())) : DEFAULT_WIDTH;
    }

    /** Colour only on a terminal that can show it, and never against the wish of the user (no-color.org). */
    public Ink ink() {
        boolean unwanted = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Ink(isOut && !unwanted && !"dumb".equals(environment.get("TERM")));
    }

    /** Standard output, for bytes. A flush fails where they cannot be written: a full disk, or nobody who reads. */
    public OutputStream answers() {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int offset, int length) {
                Terminal.this.out.write(bytes, offset, length);
            }

            @Override
            public void flush() throws IOException {
                if (Terminal.this.out.checkError()) {
                    throw new IOException(UNWRITTEN);
                }
            }
        };
    }

    /** Writes one line of JSON to standard output. */
    public void line(byte[] json) {
        out.writeBytes(json);
        out.write('\n');
    }

    /** Tells a fault; what was answered before stands before it. */
    public void tell(String message) {
        out.flush();
        for (var line : message.lines().toList()) {
            err.println(Visible.of(line));
        }
        err.flush();
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16), false, StandardCharsets.UTF_8);
    }
}
