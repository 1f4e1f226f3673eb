package io.github.claimgauge.cli.text;

import io.github.claimgauge.claim.Words;
import io.github.claimgauge.score.Assessment.Flip;
import io.github.claimgauge.score.Assessment.NextCheck;
import io.github.claimgauge.score.Assessment.NotAssessed;
import io.github.claimgauge.score.Assessment.Outlook;
import io.github.claimgauge.score.Scale;
import java.util.List;
import java.util.stream.Collectors;

/** What is unknown, what to find out next, and what would change the answer. */
final class Prospect {

    /** As many next checks are told with their answers; a person will not do more before scoring again. */
    private static final int CHECKS = 5;

    private static final int INDENT = 5;

    private final Scale scale;
    private final Page page;

    Prospect(Scale scale, Page page) {
        this.scale = scale;
        this.page = page;
    }

    void write(Outlook outlook) {
        writeUnknown(outlook.notAssessed());
        writeChecks(outlook.nextChecks());
        page.heading("What would change it");
        outlook.flips().forEach(this::write);
        if (outlook.flips().isEmpty()) {
            page.words(2, "No answer that is still possible leads into a neighbouring band.");
        }
    }

    private void writeUnknown(List<NotAssessed> waiting) {
        page.heading("What is unknown");
        long rules = waiting.stream().map(NotAssessed::rule).distinct().count();
        var questions = waiting.stream().map(NotAssessed::question).distinct().toList();
        page.words(
                2,
                rules == 0
                        ? "Nothing that a rule asks for."
                        : rules + " rules wait for answers to " + questions.size() + " questions: "
                                + String.join(", ", questions));
    }

    private void writeChecks(List<NextCheck> checks) {
        page.heading("Next checks, with the score that each answer would give");
        if (checks.isEmpty()) {
            page.words(2, "None would move the score by itself.");
        }
        for (int index = 0; index < Math.min(CHECKS, checks.size()); index++) {
            write(index + 1, checks.get(index));
        }
        if (checks.size() > CHECKS) {
            page.words(
                    2,
                    "Less is to be expected of: "
                            + checks.stream()
                                    .skip(CHECKS)
                                    .map(check -> check.question().id())
                                    .collect(Collectors.joining(", ")));
        }
    }

    private void write(int number, NextCheck check) {
        var question = check.question();
        page.labelled(INDENT, number + ".", question.text() + " (" + question.id() + ")");
        page.words(INDENT, question.how());
        page.words(
                INDENT,
                check.answers().stream()
                        .map(answer -> Words.of(answer.answer()) + " " + answer.score())
                        .collect(Collectors.joining(", ")));
    }

    private void write(Flip flip) {
        var changes = flip.changes().stream()
                .map(change -> "“" + change.question().text() + "” ("
                        + change.question().id() + ") is answered "
                        + Words.of(change.answer().id()))
                .collect(Collectors.joining(" and "));
        page.words(2, "To " + words(flip.to()) + " (" + flip.score() + ") if " + changes);
    }

    private String words(String band) {
        return scale.bands().stream()
                .filter(one -> one.name().equals(band))
                .map(Scale.Band::words)
                .findFirst()
                .orElse(band);
    }
}
