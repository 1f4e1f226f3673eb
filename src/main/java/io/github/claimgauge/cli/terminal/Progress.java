package io.github.claimgauge.cli.terminal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A bar on standard error for input that takes its time: only on a terminal, only where the answers go elsewhere, and not
 * before the wait is felt.
 */
public final class Progress implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final String CLEAR = "\r\u001b[2K";
    private static final long MEBIBYTE = 1 << 20;

    private final Terminal terminal;
    private final long total;
    private final long patience;
    private final String task;
    private final boolean alone;
    private final long begin = System.nanoTime();
    private long done;
    private @Nullable ProgressBar bar;

    /** @param total bytes that there are to read; 0 if unknown */
    public Progress(Terminal terminal, long total) {
        this(terminal, total, PATIENCE);
    }

    /** @param patience how long to wait for the end without a bar */
    Progress(Terminal terminal, long total, Duration patience) {
        this(terminal, total, patience, "Scoring", !terminal.isOut());
    }

    private Progress(Terminal terminal, long total, Duration patience, String task, boolean alone) {
        this.terminal = terminal;
        this.total = total;
        this.patience = patience.toNanos();
        this.task = task;
        this.alone = alone;
    }

    /** Of a task that writes nothing before its end, so that the bar is in nobody's way. */
    public static Progress silent(Terminal terminal, long total, String task) {
        return new Progress(terminal, total, PATIENCE, task, true);
    }

    /** The same input, watched. */
    public InputStream watch(InputStream input) {
        return new FilterInputStream(input) {
            @Override
            public int read() throws IOException {
                int read = super.read();
                advance(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int read = super.read(bytes, offset, length);
                advance(Math.max(0, read));
                return read;
            }
        };
    }

    /** Makes room on the line of the bar for something else. */
    public void giveWay() {
        if (bar != null) {
            print(CLEAR);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            print(CLEAR);
        }
    }

    private void advance(int bytes) {
        done += bytes;
        if (bar == null && isWanted()) {
            bar = build();
        }
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    private boolean isWanted() {
        return terminal.isErr() && alone && System.nanoTime() - begin >= patience;
    }

    private ProgressBar build() {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total > 0 ? total : -1)
                .setUnit(" MiB", MEBIBYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(new DelegatingProgressBarConsumer(
                        line -> print("\r" + line), terminal.columns().get() - 1))
                .build();
    }

    private void print(String text) {
        PrintStream err = terminal.err();
        err.print(text);
        err.flush();
    }
}
