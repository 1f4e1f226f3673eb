package io.github.claimgauge.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypesetTest {

    @Test
    void givesNumbersAMinus() {
        assertThat(Typeset.minus("-7.4 to -0.6, or (-3)")).isEqualTo("−7.4 to −0.6, or (−3)");
        assertThat(Typeset.signed(-5)).isEqualTo("−5");
        assertThat(Typeset.signed(5)).isEqualTo("+5");
        assertThat(Typeset.signed(0)).isEqualTo("0");
    }

    @Test
    void leavesNamesAndDatesAlone() {
        assertThat(Typeset.minus("away from what became of them: r00tk1t-dji-2024, since 2024-04-16"))
                .isEqualTo("away from what became of them: r00tk1t-dji-2024, since 2024-04-16");
    }
}
