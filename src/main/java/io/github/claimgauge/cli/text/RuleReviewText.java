package io.github.claimgauge.cli.text;

import io.github.claimgauge.claim.Words;
import io.github.claimgauge.review.Promotion;
import io.github.claimgauge.review.RuleExample;
import io.github.claimgauge.review.RuleReview;
import io.github.claimgauge.review.WeightChange;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.tuning.RuleEvidence;
import io.github.claimgauge.tuning.report.Numerals;
import java.util.List;
import java.util.Objects;

/** What is known of a rule as text for a terminal. */
public final class RuleReviewText {

    private static final int COLUMN = 14;

    private final Page page;

    private RuleReviewText(Page page) {
        this.page = page;
    }

    public static String of(RuleReview review, int width, Ink ink) {
        var page = new Page(width, ink);
        new RuleReviewText(page).write(review);
        return page.toString();
    }

    private void write(RuleReview review) {
        head(review.rule());
        page.heading(review.drl().file() + ", lines " + review.drl().from() + " to "
                + review.drl().to());
        review.drl().lines().forEach(page::line);
        table("Scenarios", List.of("Scenario", "Kind", "Status", "Place"), rows(review.examples()));
        table(
                "Weight over the versions",
                List.of("Since", "Weight", "Status", "By", "Version"),
                Objects.requireNonNullElse(review.weightHistory(), List.<WeightChange>of()).stream()
                        .map(RuleReviewText::row)
                        .toList());
        review.evidence().ifPresent(evidence -> evidence(review, evidence));
        table(
                "Rules that hit nearly the same claims: maybe one fact counted twice",
                List.of("Rule", "Both hit", "of those that either hits"),
                review.coFiring().stream()
                        .map(pair -> List.of(
                                pair.besides(review.rule()).id(),
                                Integer.toString(pair.both()),
                                Integer.toString(pair.either())))
                        .toList());
        review.promotion().ifPresent(this::promotion);
    }

    private void head(Rule rule) {
        page.title(rule.id() + ": " + rule.title());
        page.labelled(COLUMN, "weight", Numerals.signed(rule.weight()));
        page.labelled(COLUMN, "status", rule.status().toString());
        page.labelled(COLUMN, "bears on", rule.aspect() + ", in group " + rule.group());
        page.labelled(COLUMN, "why", rule.why());
        page.labelled(COLUMN, "source", rule.source());
        page.labelled(COLUMN, "blind spot", rule.blindspot());
    }

    private static List<List<String>> rows(List<RuleExample> examples) {
        return examples.stream()
                .map(one -> List.of(
                        one.example().name(),
                        one.example().kind().toString(),
                        Words.of(one.example().status()),
                        "features/" + one.file() + ":" + one.example().line()))
                .toList();
    }

    private static List<String> row(WeightChange change) {
        return List.of(
                change.at().toString(),
                Numerals.signed(change.weight()),
                change.status().toString(),
                change.author(),
                change.version().substring(0, Math.min(12, change.version().length())));
    }

    private void evidence(RuleReview review, RuleEvidence evidence) {
        page.heading("On " + review.claims() + " claims whose outcome is known, by what was known after 72 hours");
        page.labelled(
                COLUMN,
                "hits",
                evidence.hits() + ": " + evidence.held().count() + " confirmed, "
                        + evidence.others().count() + " refuted, the others neither");
        page.labelled(COLUMN, "precision", Numerals.percent(evidence.right()));
        page.labelled(
                COLUMN,
                "cases alone",
                Numerals.signed(1, evidence.points()) + " (" + Numerals.interval(evidence) + ")"
                        + (evidence.contradicts() ? ": look at it" : ""));
    }

    private void promotion(Promotion promotion) {
        page.heading(
                promotion.isProposed()
                        ? "On trial: all of this holds on these claims; whoever takes it off trial answers for it"
                        : "On trial: not all of this holds yet");
        promotion
                .criteria()
                .forEach(criterion -> page.words(
                        2, Words.of(criterion.state()) + ": " + Words.of(criterion.name()) + ". " + criterion.words()));
    }

    private void table(String caption, List<String> heads, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            page.heading(caption);
            Columns.of(heads, rows).forEach(page::line);
        }
    }
}
