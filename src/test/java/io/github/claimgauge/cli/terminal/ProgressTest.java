package io.github.claimgauge.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final byte[] INPUT = new byte[1000];

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aLongWaitIsShownOnATerminalAndTheBarGoesAway() throws IOException {
        assertThat(shown(false, true, Duration.ZERO)).contains("Scoring").endsWith("\r\u001b[2K");
    }

    @Test
    void aShortWaitIsNot() throws IOException {
        assertThat(shown(false, true, Duration.ofHours(1))).isEmpty();
    }

    @Test
    void noBarWhereNobodyLooksOrWhereTheAnswersShow() throws IOException {
        assertThat(shown(false, false, Duration.ZERO)).isEmpty();
        assertThat(shown(true, true, Duration.ZERO)).isEmpty();
    }

    private String shown(boolean isOut, boolean isErr, Duration patience) throws IOException {
        err.reset();
        var stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        var terminal = new Terminal(InputStream.nullInputStream(), stream, stream, isOut, isErr, () -> 80, Map.of());
        try (var progress = new Progress(terminal, INPUT.length, patience)) {
            assertThat(progress.watch(new ByteArrayInputStream(INPUT)).readAllBytes())
                    .hasSameSizeAs(INPUT);
        }
        return err.toString(StandardCharsets.UTF_8);
    }
}
