package io.github.claimgauge.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SelfTestTest {

    @Test
    void passesBehindTheWall() {
        assertThatCode(() -> SelfTest.check(new FilteredLoader())).doesNotThrowAnyException();
    }

    @Test
    void failsWithoutTheWallAndCleansUp() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SelfTest.check(getClass().getClassLoader()))
                .withMessageContaining("rules can run code of their own");
        assertThat(System.getProperty(SelfTest.MARKER)).isNull();
    }

    /** One attack that fails for another reason than the wall would test nothing. */
    @ParameterizedTest
    @MethodSource("attacks")
    void triesNothingThatWouldFailAnyway(String attack) {
        SelfTest.attempt(attack, getClass().getClassLoader());

        assertThat(System.clearProperty(SelfTest.MARKER)).isNotNull();
    }

    static List<String> attacks() {
        return SelfTest.ATTACKS;
    }
}
