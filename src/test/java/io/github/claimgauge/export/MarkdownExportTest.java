package io.github.claimgauge.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.casebook.Outcome;
import org.junit.jupiter.api.Test;

class MarkdownExportTest {

    private static String page(Dossier dossier) {
        return new String(Format.MARKDOWN.bytes(dossier), UTF_8);
    }

    @Test
    void saysWhatIsClaimedAndHowItIsJudged() {
        assertThat(page(Dossiers.dji()))
                .contains("# R00TK1T claims: data breach at DJI", "**TLP:CLEAR**", "## Why", "No proof can be read")
                .contains("## What to find out next");
    }

    @Test
    void tellsOfNoThreatWhereThereWasNone() {
        assertThat(page(Dossiers.dji())).contains(", threatened 2024-04-15");
        assertThat(page(Dossiers.of(Dossiers.VAIN))).doesNotContain("threatened");
    }

    @Test
    void likelihoodAndConfidenceShareNoSentence() {
        Dossiers.various().forEach(dossier -> assertThat(page(dossier).split("(?<=[.|*])\\s"))
                .noneMatch(sentence -> sentence.contains("ikelihood") && sentence.contains("onfidence")));
    }

    @Test
    void hostileTextStaysText() {
        assertThat(page(Dossiers.hostile()))
                .doesNotContain("<script", "<img", "<b>", "http://", "https://", "jane.doe", "\u202e")
                .contains(
                        "&lt;script&gt;",
                        "\\[x\\](javascript:y)",
                        "abcdefghij234567\\[.\\]onion",
                        "\\*www",
                        "\\[U+202E\\]");
    }

    @Test
    void everyRowOfATableHasItsCellsWhateverIsInThem() {
        assertThat(page(Dossiers.hostile())
                        .lines()
                        .filter(line -> line.startsWith("| Actor") || line.startsWith("| Victim")))
                .hasSize(2)
                .allMatch(line ->
                        line.replace("\\|", "").chars().filter(c -> c == '|').count() == 3);
    }

    @Test
    void saysWhatBecameOfItAndWhatMemoryAdded() {
        assertThat(page(Dossiers.settled(Dossiers.dji(), Outcome.Label.REFUTED, Outcome.Reason.RECYCLED)))
                .contains(
                        "**Outcome: refuted (recycled), 2025-03. Said so**",
                        "## Filled in from memory",
                        "/actor/record");
    }
}
