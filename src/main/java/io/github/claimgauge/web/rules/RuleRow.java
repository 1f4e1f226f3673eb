package io.github.claimgauge.web.rules;

import io.github.claimgauge.review.Criterion;
import io.github.claimgauge.review.Promotion;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.tuning.RuleEvidence;
import io.github.claimgauge.tuning.draft.Draft;
import io.github.claimgauge.tuning.report.Numerals;
import io.github.claimgauge.web.Typeset;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule in the table.
 *
 * @param evidence null for a retired rule
 * @param promotion how far it is off trial; null unless it is on trial
 * @param draft the weight in the reader's own draft; null if that leaves it alone
 * @param draftStatus the status there; null if that leaves it alone
 */
record RuleRow(
        Rule rule,
        @Nullable RuleEvidence evidence,
        @Nullable Promotion promotion,
        @Nullable String draft,
        @Nullable String draftStatus) {

    static RuleRow of(Rule rule, @Nullable RuleEvidence evidence, @Nullable Promotion promotion, @Nullable Draft own) {
        var numbers = own == null ? Map.<String, String>of() : own.numbers();
        return new RuleRow(
                rule, evidence, promotion, numbers.get("/weights/" + rule.id()), numbers.get("/status/" + rule.id()));
    }

    /** By what a table can be sorted: the name in the address, and the order. */
    static final Map<String, Comparator<RuleRow>> ORDERS = Map.of(
            "weight", Comparator.comparing((RuleRow row) -> -Math.abs(row.rule().weight())),
            "hits", Comparator.comparing((RuleRow row) -> -row.hits()),
            "precision", Comparator.comparing((RuleRow row) -> -row.precisely()),
            "gap", Comparator.comparing((RuleRow row) -> -row.gap()));

    public String id() {
        return rule.id();
    }

    public String weight() {
        return Typeset.signed(rule.weight());
    }

    /** What stands in the field. */
    public String entered() {
        return draft == null ? Integer.toString(rule.weight()) : draft;
    }

    /** What the choice of states begins with. */
    public String enteredStatus() {
        return draftStatus == null ? rule.status().toString() : draftStatus;
    }

    /** How much holds of what must hold before it is taken off trial; empty unless it is on trial. */
    public String trial() {
        if (promotion == null) {
            return "";
        }
        long met = promotion.criteria().stream()
                .filter(criterion -> criterion.state() == Criterion.State.MET)
                .count();
        return promotion.isProposed()
                ? "may be made stable"
                : met + " of " + promotion.criteria().size() + " conditions met";
    }

    public int hits() {
        return evidence == null ? 0 : evidence.hits();
    }

    /** {@code 7 of 9}: hits on which it pointed the right way, of those with a plain outcome. */
    public String right() {
        return evidence == null ? "–" : Numerals.count(evidence.right());
    }

    public String precision() {
        return evidence == null || evidence.right().of() == 0
                ? "–"
                : Numerals.decimals(0, 100 * evidence.right().value()) + " %";
    }

    public String points() {
        return evidence == null ? "–" : Typeset.minus(Numerals.signed(1, evidence.points()));
    }

    public String interval() {
        return evidence == null ? "–" : Typeset.minus(Numerals.interval(evidence));
    }

    public boolean isContradicted() {
        return evidence != null && evidence.contradicts();
    }

    public @Nullable Span span() {
        return evidence == null || Double.isNaN(evidence.points()) ? null : Span.of(evidence);
    }

    private double precisely() {
        return evidence == null || evidence.right().of() == 0
                ? -1
                : evidence.right().low();
    }

    /** How far the weight lies outside of what the claims allow, in decibans. */
    private double gap() {
        return evidence == null || !evidence.contradicts()
                ? 0
                : Math.max(evidence.low() - rule.points(), rule.points() - evidence.high());
    }
}
