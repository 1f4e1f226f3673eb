package io.github.claimgauge.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTest {

    @ParameterizedTest
    @CsvSource({
        "0x0000, [U+0000]", "0x0007, [U+0007]", "0x0008, [U+0008]", "0x0009, [U+0009]", "0x000A, [U+000A]",
        "0x000D, [U+000D]", "0x001B, [U+001B]", "0x007F, [U+007F]", "0x009B, [U+009B]", "0x200B, [U+200B]",
        "0x2028, [U+2028]", "0x202E, [U+202E]", "0x2066, [U+2066]", "0xD800, [U+D800]", "0xFEFF, [U+FEFF]",
        "0xE0041, [U+E0041]"
    })
    void showsWhatSteersOrHides(String point, String shown) {
        assertThat(Visible.of("a" + Character.toString(Integer.decode(point)) + "b"))
                .isEqualTo("a" + shown + "b");
    }

    @Test
    void leavesTextOfAllLanguagesAlone() {
        var text = "Größe 320×180 – Банк, 銀行, بنك, é, 🙂 [U]";
        assertThat(Visible.of(text)).isEqualTo(text);
    }
}
