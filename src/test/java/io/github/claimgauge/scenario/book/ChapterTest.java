package io.github.claimgauge.scenario.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.scenario.Features;
import io.github.claimgauge.scenario.Kind;
import io.github.claimgauge.scenario.ScenarioResult;
import io.github.claimgauge.scenario.book.Example.Status;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChapterTest {

    private static final Features FEATURES = new Features(Map.of("proof.feature", """
            Feature: What is shown

              More of it,
              in two lines.

              Background:
                Given a claim of a data breach

              @proof.absent
              Rule: Nothing speaks against it

                Example: Nothing at all
                  Given the actor shows no proof
                  When the claim is scored
                  Then the finding speaks against the claim

                Scenario Outline: <what> is something
                  Given the actor shows <what>
                  When the claim is scored
                  Then the finding stays silent

                  Examples:
                    | what         |
                    | a screenshot |
                    | a video      |
            """));

    @Test
    void readsWhatTheFileSays() {
        var chapter = Chapter.all(FEATURES, List.of()).get(0);
        var heading = chapter.headings().get(0);

        assertThat(chapter.title()).isEqualTo("What is shown");
        assertThat(chapter.description()).isEqualTo("More of it, in two lines.");
        assertThat(chapter.background()).containsExactly(new Step("Given", "a claim of a data breach"));
        assertThat(heading.rules()).containsExactly("proof.absent");
        assertThat(heading.examples()).extracting(Example::kind).containsExactly(Kind.FIRING, Kind.SILENT);
        assertThat(heading.examples()).extracting(Example::status).containsOnly(Status.NOT_RUN);
        assertThat(heading.examples().get(1).rows())
                .containsExactly(List.of("what"), List.of("a screenshot"), List.of("a video"));
    }

    @Test
    void anOutlineFailsIfOneOfItsRowsDoes() {
        var outline = examples(result(24, true), result(25, false)).get(1);

        assertThat(outline.status()).isEqualTo(Status.FAILED);
        assertThat(outline.failedAt()).isEqualTo("Then all is well");
        assertThat(outline.message()).isEqualTo("it went wrong");
    }

    @Test
    void tellsResultsByTheirLine() {
        assertThat(examples(result(12, true), result(24, true), result(25, true)))
                .extracting(Example::status)
                .containsExactly(Status.PASSED, Status.PASSED);
    }

    private static List<Example> examples(ScenarioResult... results) {
        return Chapter.all(FEATURES, List.of(results)).get(0).headings().get(0).examples();
    }

    private static ScenarioResult result(int line, boolean passed) {
        return new ScenarioResult(
                "proof.feature",
                line,
                "",
                List.of(),
                passed,
                passed ? "" : "Then all is well",
                passed ? "" : "it went wrong");
    }
}
