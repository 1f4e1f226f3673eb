package io.github.claimgauge.rulebook.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.facts.Property;
import io.github.claimgauge.score.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code rules/FACTS.md} tells an analyst all that a rule may ask; it is made from the code and never edited. */
final class FactsDictionaryTest {

    private static final Path FILE = Path.of("rules/FACTS.md");
    private static final String COMMAND = "mvn -q test -Dtest=FactsDictionaryTest -Dclaimgauge.update=true";
    private static final String HEAD = """
            # Facts: all that a rule may ask

            This file is made from the code; do not edit it. `%s` makes it anew.

            A condition compares one fact with a literal or with a `threshold.name` of `scale.yaml`:

            | fact is | compare by | example |
            |---|---|---|
            | yes or no | `== true`, `== false` | `channel.established == false` |
            | a word | `==`, `in (…)`, with one of its words in quotes | `victim.response in ("denied", "none")` |
            | a number | `==` `<` `<=` `>` `>=`, `in (…)` | `timing.hoursFromThreat <= threshold.strike_hours` |
            | prose | not at all; a reason may quote it: `{target.name}` | |

            A fact that nobody has looked at is *unknown*. It meets no condition, not even `== false`: the rule is then not
            assessed, and the questions that answer the fact become next checks. Questions stand in `questions.yaml`.
            A fact marked *or none* can also be looked for in vain: a claim says `"none"`, such as for a price that the actor does not ask.
            Nor does that meet any condition, but it is known: the rule is silent, and nothing is asked any more.
            A fact that is *always known* needs no question; before a rule may ask for one that has *none yet*, a question must be added.
            """.formatted(COMMAND);

    @Test
    void isUpToDate() throws IOException {
        var text = dictionary();
        if (Boolean.getBoolean("claimgauge.update")) {
            Files.writeString(FILE, text);
        }
        assertThat(Files.exists(FILE) ? Files.readString(FILE).replace("\r\n", "\n") : "")
                .as("rules/FACTS.md is stale; make it anew by: " + COMMAND)
                .isEqualTo(text);
    }

    @Test
    void everyFactIsExplainedInASentence() {
        assertThat(Property.all())
                .allSatisfy(property ->
                        assertThat(property.description()).as(property.name()).matches("[A-Z].{15,}[^.]"));
    }

    private static String dictionary() {
        var questions = Lint.check(RulesFolder.bundled()).questions();
        return Lint.GROUPS.stream()
                .map(group -> section(group, questions))
                .collect(Collectors.joining("\n", HEAD + "\n", ""));
    }

    private static String section(String group, List<Question> questions) {
        return Property.all().stream()
                .filter(property -> property.name().startsWith(group + "."))
                .map(property -> row(property, questions))
                .collect(Collectors.joining(
                        "", "## " + group + "\n\n| fact | is | meaning | questions |\n|---|---|---|---|\n", ""));
    }

    private static String row(Property property, List<Question> questions) {
        var answering = questions.stream()
                .filter(question -> question.properties().contains(property.name()))
                .map(question -> "`" + question.id() + "`")
                .collect(Collectors.joining(" "));
        return "| `" + property.name() + "` | " + kind(property) + " | " + property.description() + " | "
                + (property.mayBeUnknown() ? answering.isEmpty() ? "*none yet*" : answering : "*always known*")
                + " |\n";
    }

    private static String kind(Property property) {
        return property.noneWith().isEmpty() ? values(property) : values(property) + "; *or none*";
    }

    private static String values(Property property) {
        if (property.type() == Boolean.class) {
            return "yes or no";
        }
        if (property.type() != String.class) {
            var whole = property.type() == Double.class ? "number" : "whole number";
            return property.unit().isEmpty() ? whole : whole + ", " + property.unit();
        }
        return property.words().isEmpty()
                ? "prose"
                : property.words().stream().map(word -> "`" + word + "`").collect(Collectors.joining(" "));
    }
}
