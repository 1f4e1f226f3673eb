package io.github.claimgauge.export;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Found;
import io.github.claimgauge.claim.Words;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page on one claim for people, in Markdown. */
final class OnePager {

    private final Dossier dossier;
    private final Claim claim;
    private final Answer answer;
    private final StringBuilder text = new StringBuilder(8_192);

    private OnePager(Dossier dossier) {
        this.dossier = dossier;
        this.claim = dossier.claim();
        this.answer = Answer.of(dossier.answer());
    }

    static String of(Dossier dossier) {
        var page = new OnePager(dossier);
        page.head();
        page.judgement();
        page.findings();
        page.nextChecks();
        page.recalled();
        page.foot();
        return page.text.toString();
    }

    private void head() {
        line("# " + Markdown.escaped(Wording.title(claim)));
        line("");
        line("**" + dossier.tlp().label() + "** · " + Markdown.of(dossier.id()));
        line("");
        line(Markdown.escaped(Wording.record(claim)));
        line("");
        line("| | |");
        line("|---|---|");
        row("Actor", known(claim.actor().name(), claim.actor().kind()));
        row(
                "Victim",
                known(
                        claim.victim().name(),
                        claim.victim().country(),
                        claim.victim().sector(),
                        claim.victim().domain()));
        var threatenedAt = Found.valueOf(claim.threatenedAt());
        row("Claimed", claim.claimedAt() + (threatenedAt == null ? "" : ", threatened " + threatenedAt));
        if (claim.channel() != null && claim.channel().url() != null) {
            row("Where", claim.channel().url());
        }
        line("");
    }

    private void judgement() {
        line("## Judgement");
        line("");
        Wording.outcome(dossier).ifPresent(outcome -> line("**" + Markdown.escaped(outcome) + "**\n"));
        line("**" + Markdown.escaped(answer.likelihoodSentence()) + "**");
        line("");
        line(Markdown.escaped(answer.confidenceSentence()) + " Admiralty code: "
                + Grades.both(answer.admiralty().source(), answer.admiralty().information()) + ".");
        line("");
    }

    private void findings() {
        line("## Why");
        line("");
        if (answer.findings().isEmpty()) {
            line("No rule found anything that speaks for it or against it.");
        } else {
            line("| Points | Finding | Reason |");
            line("|---:|---|---|");
            answer.findings()
                    .forEach(finding -> line(String.format(
                            "| %+d | %s | %s |",
                            finding.points(), Markdown.escaped(finding.title()), Markdown.of(finding.reason()))));
        }
        line("");
        line(Markdown.escaped(answer.sum()));
        line("");
    }

    private void nextChecks() {
        section(
                "What to find out next",
                answer.checks().stream(),
                check -> line("1. **"
                        + Markdown.escaped(check.question()) + "** " + Markdown.escaped(check.how()) + ". "
                        + Markdown.escaped(NoteText.scores(check))));
    }

    private void recalled() {
        section(
                "Filled in from memory",
                dossier.recalled().stream(),
                fact -> line("- " + Markdown.escaped(fact.pointer()) + ": " + Markdown.of(fact.source())));
    }

    private <T> void section(String title, Stream<T> items, Consumer<T> write) {
        var all = items.toList();
        if (!all.isEmpty()) {
            line("## " + title);
            line("");
            all.forEach(write);
            line("");
        }
    }

    private void foot() {
        line("Rulebook " + Markdown.escaped(answer.rulebook().name()) + " "
                + answer.rulebook().version() + ", engine "
                + Markdown.escaped(answer.rulebook().engine())
                + ". Links are broken on purpose: nothing here should be opened by accident.");
    }

    private void row(String name, String value) {
        line("| " + name + " | " + Markdown.of(value) + " |");
    }

    private static String known(@Nullable Object... parts) {
        return Stream.of(parts).filter(Objects::nonNull).map(Words::of).collect(Collectors.joining(", "));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
