package io.github.claimgauge.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Colours of the style sheets, in the light theme (1) and the dark one (2). Contrast is that of WCAG 2.2. */
final class ColoursTest {

    private static final Pattern TOKEN =
            Pattern.compile("--([a-z0-9-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)");
    private static final double READABLE = 4.5;
    private static final double VISIBLE = 3;

    private static Map<String, String> colours(int theme) throws IOException {
        var found = new HashMap<String, String>();
        for (var sheet : new String[] {"base", "score"}) {
            var matcher =
                    TOKEN.matcher(Files.readString(Path.of("src/main/resources/static/assets/css/" + sheet + ".css")));
            while (matcher.find()) {
                found.put(matcher.group(1), matcher.group(theme + 1));
            }
        }
        return found;
    }

    private static double luminance(String colour) {
        double red = linear(Integer.parseInt(colour.substring(1, 3), 16));
        double green = linear(Integer.parseInt(colour.substring(3, 5), 16));
        double blue = linear(Integer.parseInt(colour.substring(5, 7), 16));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    private static double linear(int value) {
        double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double contrast(Map<String, String> colours, String one, String other) {
        double first = luminance(Objects.requireNonNull(colours.get(one), one));
        double second = luminance(Objects.requireNonNull(colours.get(other), other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    @Test
    void areMeasuredAsWcagDoes() {
        var colours = Map.of("white", "#ffffff", "black", "#000000", "grey", "#767676");

        assertThat(contrast(colours, "white", "black")).isCloseTo(21, Percentage.withPercentage(0.1));
        assertThat(contrast(colours, "white", "grey")).isCloseTo(4.54, Percentage.withPercentage(0.1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void canBeReadOnEachStepOfAScore(int theme) throws IOException {
        var colours = colours(theme);
        for (int step = 0; step <= 6; step++) {
            assertThat(contrast(colours, "tone-" + step, "on-tone-" + step))
                    .as("step %s, theme %s", step, theme)
                    .isGreaterThanOrEqualTo(READABLE);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void canBeReadOnEachGround(int theme) throws IOException {
        var colours = colours(theme);
        for (var ground : new String[] {"paper", "raised"}) {
            for (var ink : new String[] {"ink", "muted", "accent", "fault", "for", "against", "neutral"}) {
                assertThat(contrast(colours, ink, ground))
                        .as("%s on %s, theme %s", ink, ground, theme)
                        .isGreaterThanOrEqualTo(READABLE);
            }
            assertThat(contrast(colours, "edge", ground)).isGreaterThanOrEqualTo(VISIBLE);
        }
        assertThat(contrast(colours, "accent", "on-accent")).isGreaterThanOrEqualTo(READABLE);
    }
}
