package io.github.claimgauge.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What our vocabularies are to people. */
final class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "denied_after_investigation, denied after investigation",
        "hibp_listed, HIBP listed",
        "amber_strict, amber+strict",
        "ddos, DDoS",
        "ot_intrusion, OT intrusion",
        "x, X",
        "telegram, Telegram",
        "Acme_2024, Acme_2024",
        "a_b.example, a_b.example"
    })
    void readsAWordAndLeavesOtherTextAlone(String word, String expected) {
        assertThat(Words.of(word)).isEqualTo(expected);
    }
}
