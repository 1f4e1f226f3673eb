package io.github.claimgauge.web.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.scenario.Features;
import io.github.claimgauge.scenario.ScenarioResult;
import io.github.claimgauge.scenario.book.Chapter;
import io.github.claimgauge.scenario.book.Example;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class WantedTest {

    private static final Features FEATURES = new Features(Map.of("proof.feature", """
            Feature: What is shown

              @proof.absent
              Rule: Nothing speaks against it

                Example: No screenshot at all
                  When the claim is scored

                Example: Somebody looked
                  Given the actor shows a Video

              @proof.fresh
              Rule: Fresh records speak for it

                Scenario Outline: Records of <when>
                  Given records of <when>

                  Examples:
                    | when  |
                    | today |
            """, "victim.feature", """
            Feature: What the victim says

              @victim.denies
              Rule: A denial speaks against it

                Example: It denies
                  Given the victim denies it
            """));

    private static final List<Chapter> CHAPTERS = Chapter.all(
            FEATURES,
            List.of(
                    new ScenarioResult("proof.feature", 6, "", List.of(), true, "", ""),
                    new ScenarioResult("proof.feature", 9, "", List.of(), false, "Given it", "no")));

    private static List<String> found(String text, String status) {
        return new Wanted(text, status)
                .in(CHAPTERS).stream()
                        .flatMap(chapter -> chapter.headings().stream())
                        .flatMap(heading -> heading.examples().stream())
                        .map(Example::name)
                        .toList();
    }

    @Test
    void findsWordsInTitlesStepsRowsAndRules() {
        assertThat(found("video", "")).containsExactly("Somebody looked");
        assertThat(found("today", "")).containsExactly("Records of <when>");
        assertThat(found("victim.denies", "")).containsExactly("It denies");
        assertThat(found("speaks against", "")).containsExactly("No screenshot at all", "Somebody looked", "It denies");
    }

    @Test
    void wantsAllWordsWhereverTheyStand() {
        assertThat(found("  SHOWN nothing looked ", "")).containsExactly("Somebody looked");
        assertThat(found("video denies", "")).isEmpty();
    }

    @Test
    void findsByHowExamplesEnded() {
        assertThat(found("", "passed")).containsExactly("No screenshot at all");
        assertThat(found("", "failed")).containsExactly("Somebody looked");
        assertThat(found("", "not_run")).containsExactly("Records of <when>", "It denies");
    }

    @Test
    void leavesOutChaptersInWhichNothingIsFound() {
        assertThat(new Wanted("today", "").in(CHAPTERS)).singleElement().satisfies(chapter -> {
            assertThat(chapter.file()).isEqualTo("proof.feature");
            assertThat(chapter.headings()).hasSize(1);
        });
        assertThat(new Wanted(" ", "").in(CHAPTERS)).isEqualTo(CHAPTERS);
    }

    @Test
    void countsWhatHasFailedInAChapter() {
        var view = ChapterView.of(CHAPTERS.get(0));

        assertThat(view.name()).isEqualTo("proof");
        assertThat(view.examples()).isEqualTo(3);
        assertThat(view.failed()).isEqualTo(1);
        assertThat(view.anchor(1)).isEqualTo("proof.fresh");
    }
}
