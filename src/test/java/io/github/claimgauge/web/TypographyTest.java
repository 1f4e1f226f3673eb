package io.github.claimgauge.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people read is set the same way on every page. */
final class TypographyTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern MARKUP =
            Pattern.compile("<!--.*?-->|<(?:\"[^\"]*\"|'[^']*'|[^'\">])*>", Pattern.DOTALL);
    private static final Pattern STRAIGHT = Pattern.compile("\\w*[a-z]'\\w*");
    private static final Pattern HYPHEN = Pattern.compile("\\w+ - \\w+|\\d-\\d+ ?%");

    @Test
    void apostrophesAreCurlyAndDashesAreNoHyphens() throws IOException {
        try (var templates = Files.list(TEMPLATES)) {
            assertThat(templates.toList()).isNotEmpty().allSatisfy(template -> {
                var text = MARKUP.matcher(Files.readString(template)).replaceAll("\n");
                assertThat(text)
                        .as(template.toString())
                        .doesNotContainPattern(STRAIGHT)
                        .doesNotContainPattern(HYPHEN);
            });
        }
    }
}
