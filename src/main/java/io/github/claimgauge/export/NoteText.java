package io.github.claimgauge.export;

import io.github.claimgauge.claim.Words;
import java.util.ArrayList;
import java.util.stream.Collectors;

/** The whole explanation as plain text: every finding, what memory filled in, and what to find out next. */
final class NoteText {

    private NoteText() {}

    static String of(Dossier dossier, Answer answer) {
        var lines = new ArrayList<String>();
        lines.add(answer.likelihoodSentence());
        lines.add(answer.confidenceSentence());
        lines.add("");
        lines.add("Findings, in decibans for the claim (+) or against it (-). " + answer.sum());
        answer.findings()
                .forEach(finding -> lines.add(String.format(
                        "%+d %s: %s (%s, %s)",
                        finding.points(),
                        finding.title(),
                        Prose.of(finding.reason()),
                        finding.aspect(),
                        finding.rule())));
        if (!dossier.recalled().isEmpty()) {
            lines.add("");
            lines.add("Filled in from memory:");
            dossier.recalled().forEach(fact -> lines.add("- " + fact.pointer() + ", from " + Prose.of(fact.source())));
        }
        if (!answer.checks().isEmpty()) {
            lines.add("");
            lines.add("What to find out next:");
            answer.checks()
                    .forEach(check -> lines.add("- " + check.question() + " " + check.how() + ". " + scores(check)));
        }
        lines.add("");
        lines.add("Rulebook " + answer.rulebook().name() + " "
                + answer.rulebook().version() + ", engine " + answer.rulebook().engine() + ".");
        return String.join("\n", lines);
    }

    static String scores(Answer.NextCheck check) {
        return check.answers().stream()
                .map(outlook -> Words.of(outlook.answer()) + ": " + outlook.score())
                .collect(Collectors.joining(", ", "Score by answer: ", "."));
    }
}
