package io.github.claimgauge.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {

    private static final Ink PLAIN = new Ink(false);

    @Test
    void keepsWithinTheWidth() {
        var page = new Page(20, PLAIN).words(2, "one two three four five six seven eight");
        assertThat(page.toString()).isEqualTo("  one two three four\n  five six seven\n  eight\n");
    }

    @Test
    void countsWideCharactersTwiceAndCombiningOnesNotAtAll() {
        assertThat(new Page(8, PLAIN).words(0, "銀行 銀行").toString()).isEqualTo("銀行\n銀行\n");
        assertThat(new Page(8, PLAIN).words(0, "e\u0301e\u0301e\u0301 abcd").toString())
                .isEqualTo("e\u0301e\u0301e\u0301 abcd\n");
    }

    @Test
    void putsWordsBesideTheirPoints() {
        var page = new Page(14, PLAIN).points(5, -12, "aa bb cc");
        assertThat(page.toString()).isEqualTo("  -12  aa bb cc\n".replace(" cc", "\n       cc"));
    }

    @Test
    void coloursPointsOnlyAndOnlyIfAsked() {
        assertThat(new Page(40, new Ink(true)).points(3, 4, "for").toString())
                .isEqualTo("\u001b[32m +4\u001b[0m  for\n");
        assertThat(new Page(40, PLAIN).points(3, 4, "for").toString()).isEqualTo(" +4  for\n");
    }

    @Test
    void lineBreaksInClaimTextBreakNoLine() {
        assertThat(new Page(60, PLAIN).words(0, "a\r\nFake: b").toString()).isEqualTo("a[U+000D][U+000A]Fake: b\n");
    }
}
