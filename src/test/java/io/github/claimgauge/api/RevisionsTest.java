package io.github.claimgauge.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

final class RevisionsTest {

    private static final long PRESENT = 3;

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", " \"3\" ", "\"1\", \"3\"", "\"1\",,\"3\",", "W/\"3\", \"3\"", "\"1,2\", \"3\""})
    void meansThePresentRevisionWhereItIsListed(String header) {
        assertThat(expected(header)).isEqualTo(PRESENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "W/\"3\"",
                "\"03\"",
                "\"\"",
                "\"x\"",
                "\"1\", \"2\"",
                "W/\"3\", \"1\"",
                "\"0\"",
                "\"99999999999999999999\""
            })
    void meansNothingWhereNoTagIsTheOneThatWasGiven(String header) {
        assertThat(expected(header)).isEqualTo(Revisions.NONE);
    }

    @Test
    void joinsTheLinesOfAHeader() {
        assertThat(expected("\"1\"", "\"3\"")).isEqualTo(PRESENT);
    }

    @Test
    void meansAnyRevisionByAStarOrNoHeader() {
        assertThat(expected("*")).isNull();
        assertThat(expected()).isNull();
    }

    @Test
    void doesNotLookWhereOneTagIsNamed() {
        assertThat(expected("\"1\"")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "", ",", "\"3", "w/\"3\"", "\"1\" \"3\"", "*, \"3\"", "\"1\", 3", "\"a b\""})
    void saysHowAnEntityTagLooks(String header) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> expected(header))
                .satisfies(refused -> {
                    assertThat(refused.problem().status()).isEqualTo(400);
                    assertThat(refused.problem().errors().get(0).message()).contains("If-Match", "\"3\"");
                });
    }

    private static @Nullable Long expected(String... lines) {
        var request = new MockHttpServletRequest();
        for (var line : lines) {
            request.addHeader("If-Match", line);
        }
        return Revisions.expected(request, () -> PRESENT);
    }
}
