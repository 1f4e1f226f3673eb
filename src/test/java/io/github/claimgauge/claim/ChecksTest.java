package io.github.claimgauge.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where what a claim may say begins and ends. */
class ChecksTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "z", "0", "9", "it_services", "4chan"})
    void takesWordsInLowerSnakeCase(String word) {
        assertThat(faults(new Checks().word("sector", word))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "Z", "it-services", "it services", "a`", "a{", "a/", "a:", "ä"})
    void refusesOtherWords(String word) {
        assertThat(faults(new Checks().word("sector", word)))
                .containsExactly(new Fault("/sector", "must be lower snake case, at most 60 characters"));
    }

    @Test
    void takesWhatIsAsLongAsItMayBeAndNothingLonger() {
        assertThat(faults(new Checks()
                        .word("word", "w".repeat(60))
                        .text("text", "t".repeat(20), 20)
                        .atMost("list", List.of(1, 2), 2)))
                .isEmpty();
        assertThat(faults(new Checks()
                        .word("word", "w".repeat(61))
                        .text("text", "t".repeat(21), 20)
                        .atMost("list", List.of(1, 2, 3), 2)))
                .extracting(Fault::pointer)
                .containsExactly("/word", "/text", "/list");
    }

    @Test
    void faultsOfTheWholeHaveAnEmptyPointer() {
        assertThat(faults(new Checks().that("", false, "is wrong"))).containsExactly(new Fault("", "is wrong"));
    }

    @Test
    void composesWhatIsDecomposed() {
        assertThat(Checks.nfc("Lo\u0308ck")).isEqualTo("L\u00f6ck");
        assertThat(Checks.nfc("\u1e9b\u0323")).isEqualTo("\u1e9b\u0323");
        assertThat(Checks.nfc("plain")).isEqualTo("plain");
    }

    @Test
    void takesStatesAsCountriesButNotTheUnionOfThem() {
        assertThat(faults(new Checks().state("country", "CN").country("country", "XK")))
                .isEmpty();
        assertThat(faults(new Checks().state("country", "EU").country("country", "cn")))
                .hasSize(2);
    }

    private static List<Fault> faults(Checks checks) {
        try {
            checks.orThrow();
            return List.of();
        } catch (InvalidInput fault) {
            return fault.faults();
        }
    }
}
