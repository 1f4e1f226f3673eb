package io.github.claimgauge.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

    @ParameterizedTest
    @CsvSource({
        "see https://t.me/r00tk1t/7 now, see hxxps://t[.]me/r00tk1t/7 now",
        "HTTP://EVIL.ONION/x, hxxp://EVIL[.]ONION/x",
        "t.me/x, t[.]me/x",
        "abc.onion, abc[.]onion",
        "abc.b32.i2p, abc[.]b32[.]i2p",
        "www.victim.co.uk., www[.]victim[.]co[.]uk.",
        "http://10.0.0.1:8080/a.b, hxxp://10[.]0[.]0[.]1:8080/a.b",
        "http://user:pw@evil.com/x, hxxp://user:…@evil[.]com/x",
        "ftp://evil.com/x, ftp[:]//evil[.]com/x",
        "magnet://a.b, magnet[:]//a[.]b",
        "пример.рф, пример[.]рф",
        "jane.doe@example.com, …@example[.]com"
    })
    void breaksWhatCouldBeFollowed(String text, String shown) {
        assertThat(Prose.of(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NoName057(16)", "ACME Inc.", "version 3.5", "e.g. this", "R00TK1T claims: 4 GB", "@dji", "a@b"})
    void leavesOtherTextAsItIs(String text) {
        assertThat(Prose.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"a\u202Eb, a[U+202E]b", "a\u200Bb, a[U+200B]b"})
    void showsWhatHides(String text, String shown) {
        assertThat(Prose.of(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.", "a-", "a@", "http://", "a.b@", "…"})
    void takesItsTimeInProportion(String piece) {
        assertTimeout(Duration.ofSeconds(10), () -> Prose.of(piece.repeat(20_000)));
    }
}
