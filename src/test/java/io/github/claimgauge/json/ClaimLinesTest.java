package io.github.claimgauge.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.claimgauge.claim.Claim;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ClaimLinesTest {

    private static final String CLAIM = """
            {"id":"%s","attack":"ddos","actor":{"name":"A"},"victim":{"name":"B"},"claimedAt":"2024-04-16"}""";

    private final Clock clock = Clock.fixed(Instant.parse("2024-05-01T00:00:00Z"), ZoneOffset.UTC);
    private final ClaimLines lines = new ClaimLines(new ClaimReader(clock), ClaimLinesTest::nameOf);

    private static byte[] nameOf(Claim claim) {
        if ("unlucky".equals(claim.id())) {
            throw new IllegalStateException("secret");
        }
        return String.valueOf(claim.id()).getBytes(UTF_8);
    }

    private List<String> answers(InputStream in) throws IOException {
        var out = new ByteArrayOutputStream();
        lines.answer(in, out);
        return out.toString(UTF_8).lines().toList();
    }

    private List<String> answers(String text) throws IOException {
        return answers(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    @Test
    void answersLineByLineInOrder() throws IOException {
        var ids = IntStream.range(0, 5000).mapToObj(Integer::toString).toList();
        var text = ids.stream().map(CLAIM::formatted).collect(Collectors.joining("\n"));

        assertThat(answers(text)).isEqualTo(ids);
    }

    @Test
    void tellsTheNumberOfALineOnce() throws IOException {
        assertThat(answers("\n{\"id\" 5}\n").get(0))
                .contains("JSON at column 7")
                .contains("\"line\":2");
        assertThatThrownBy(() -> new ClaimReader(clock).read("{\n\"id\" 5}".getBytes(UTF_8)))
                .hasMessageContaining("at line 2, column");
    }

    @Test
    void goesOnAfterAFaultyLineAndNamesItsNumber() throws IOException {
        var answers = answers(CLAIM.formatted("one") + "\n{\"attack\":5}\n" + CLAIM.formatted("two") + "\r\n");

        assertThat(answers).hasSize(3).startsWith("one").endsWith("two");
        assertThat(answers.get(1)).contains("\"status\":400", "\"line\":2", "\"pointer\":\"/attack\"");
    }

    @Test
    void leavesBlankLinesOutButCountsThem() throws IOException {
        assertThat(answers("\n  \r\n" + CLAIM.formatted("one") + "\n\nnonsense\n"))
                .hasSize(2)
                .startsWith("one")
                .last()
                .asString()
                .contains("\"line\":5");
    }

    @Test
    void throwsAwayALineThatIsTooLong() throws IOException {
        var endless = new Letters(300L << 20);
        var next = new ByteArrayInputStream(("\n" + CLAIM.formatted("next")).getBytes(UTF_8));

        assertThat(answers(new SequenceInputStream(endless, next)))
                .hasSize(2)
                .endsWith("next")
                .first()
                .asString()
                .contains("\"status\":413", "\"line\":1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n"})
    void takesALineThatIsAsLongAsItMayBeWhateverEndsIt(String end) throws IOException {
        var claim = CLAIM.formatted("long");
        var longest = claim + " ".repeat(ClaimReader.MAX_BYTES - claim.length());

        assertThat(answers(longest + end)).containsExactly("long");
        assertThat(answers(longest + " " + end)).singleElement().asString().contains("\"status\":413");
    }

    @Test
    void tellsNothingOfAnUnexpectedFault() throws IOException {
        assertThat(answers(CLAIM.formatted("unlucky") + "\n" + CLAIM.formatted("next")))
                .hasSize(2)
                .endsWith("next")
                .first()
                .asString()
                .contains("\"status\":500")
                .doesNotContain("secret", "Exception");
    }

    @Test
    void answersALineBeforeTheNextOneComes() throws Exception {
        var client = new PipedOutputStream();
        var requests = new PipedInputStream(client);
        var answers = new PipedInputStream();
        var responses = new PipedOutputStream(answers);
        var served = CompletableFuture.runAsync(() -> {
            try (responses) {
                lines.answer(requests, responses);
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        });

        client.write((CLAIM.formatted("first") + "\n").getBytes(UTF_8));
        client.flush();
        assertThat(new String(answers.readNBytes(6), UTF_8)).isEqualTo("first\n");

        client.close();
        served.get(10, TimeUnit.SECONDS);
        assertThat(answers.readAllBytes()).isEmpty();
    }
}
