package io.github.claimgauge.web.claim;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.assessment.Assessor;
import io.github.claimgauge.casebook.Case;
import io.github.claimgauge.casebook.Casebook;
import io.github.claimgauge.casebook.Outcome;
import io.github.claimgauge.casebook.filing.Filing;
import io.github.claimgauge.casebook.filing.History;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.claim.Words;
import io.github.claimgauge.export.Prose;
import io.github.claimgauge.score.Scorer.Detail;
import io.github.claimgauge.tuning.edition.InForce;
import io.github.claimgauge.web.Typeset;
import io.github.claimgauge.web.answer.AnswerView;
import io.github.claimgauge.web.claim.ClaimView.OutcomeView;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the page of a claim shows. */
@Component
final class ClaimViews {

    private final Casebook casebook;
    private final InForce inForce;
    private final Clock clock;

    ClaimViews(Casebook casebook, InForce inForce, Clock clock) {
        this.casebook = casebook;
        this.inForce = inForce;
        this.clock = clock;
    }

    /**
     * @param asOf the moment to look at; null for the latest answer
     * @param before only assessments with a lower number are told of
     * @throws io.github.claimgauge.score.AsOfBeforeClaim if there was no claim yet
     */
    ClaimView of(Caller caller, Case found, @Nullable Moment asOf, int before) {
        var latest = found.latest();
        var assessor = casebook.filings().assessorOf(latest);
        var scale = assessor.rulebook().scale();
        var moment = asOf == null ? latest.asOf() : asOf;
        var claim = found.claim();
        return new ClaimView(
                found.id(),
                found.revision(),
                title(claim),
                claim.marking(),
                Prose.of(claim.actor().name()),
                Prose.of(claim.victim().name()),
                Words.of(claim.attack()),
                claim.claimedAt().text(),
                Typeset.minute(found.filedAt()),
                Typeset.minute(found.changedAt()),
                answer(found, assessor, moment),
                caution(latest, assessor),
                asOf == null ? null : asOf.text(),
                latest.number(),
                found.outcome() == null ? null : outcome(found.outcome()),
                Timeline.of(found, assessor, moment, clock.instant()),
                Facts.of(latest, moment),
                HistoryView.of(history(caller, found, before), scale),
                Similar.to(found, caller, casebook, scale));
    }

    ClaimView of(Caller caller, Case found) {
        return of(caller, found, null, Integer.MAX_VALUE);
    }

    /** What a reader must know about the rules that the answer was made by; empty if they are those in force. */
    private String caution(Filing latest, Assessor assessor) {
        if (!assessor.rulebook().version().equals(latest.rulebook())) {
            return "The rules that this claim was assessed by cannot be used any more. They gave "
                    + latest.verdict().score() + " %; below is what the rules in force say.";
        }
        return latest.rulebook().equals(inForce.edition().version())
                ? ""
                : "This answer was given by earlier rules than those in force now.";
    }

    /** The last of those before. */
    private History history(Caller caller, Case found, int before) {
        int last = Math.min(before - 1, found.latest().number());
        int after = Math.max(0, last - HistoryView.MOST);
        return casebook.filings().of(caller, found.id(), after, Math.max(1, last - after));
    }

    private static AnswerView answer(Case found, Assessor assessor, Moment moment) {
        return AnswerView.of(assessor.assess(found.latest().evidence(), moment, Detail.FULL), assessor.rulebook());
    }

    static String title(Claim claim) {
        return Prose.of(claim.title());
    }

    private static OutcomeView outcome(Outcome outcome) {
        return new OutcomeView(
                outcome.label().toString(),
                outcome.reason() == null ? null : Words.of(outcome.reason()),
                outcome.basis() == null ? null : Prose.of(outcome.basis()),
                outcome.source() == null ? null : Prose.of(outcome.source()),
                outcome.at() == null ? null : outcome.at().text(),
                outcome.by());
    }
}
