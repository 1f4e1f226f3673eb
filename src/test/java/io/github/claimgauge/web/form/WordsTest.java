package io.github.claimgauge.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class WordsTest {

    @Test
    void standBetweenCommas() {
        assertThat(Words.split("MY,IL , US")).containsExactly("MY", "IL", "US");
        assertThat(Words.split(" , ,")).isEmpty();
        assertThat(Words.split("")).isEmpty();
    }

    @Test
    void holdCommasWithinQuotationMarks() {
        assertThat(Words.split("\"Lock Bit, Inc.\", LockBit 2.0")).containsExactly("Lock Bit, Inc.", "LockBit 2.0");
        assertThat(Words.join(List.of("Lock Bit, Inc.", "LockBit 2.0"))).isEqualTo("\"Lock Bit, Inc.\", LockBit 2.0");
    }

    @Test
    void comeBackAsTheyWere() {
        Stream.of("a", "a,b", "say \"x\"", "\"x\", y", ",", "\"", "#1", "Ökobank, Zürich", "a\\,b", "'x', 'y'")
                .forEach(word -> assertThat(Words.split(Words.join(List.of(word, "z", word))))
                        .containsExactly(word, "z", word));
    }

    @Test
    void areFoundInWhateverIsTyped() {
        var random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            var typed = random.ints(random.nextInt(12), 0, 7)
                    .mapToObj(
                            at -> List.of("a", " ", ",", "\"", "b", "\\", "\n").get(at))
                    .reduce("", String::concat);
            var words = Words.split(typed);

            assertThat(words).as(typed).doesNotContain("");
            assertThat(words.stream().allMatch(word -> typed.contains(word.substring(0, 1))))
                    .as(typed)
                    .isTrue();
        }
    }
}
