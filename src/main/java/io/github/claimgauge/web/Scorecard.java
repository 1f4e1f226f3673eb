package io.github.claimgauge.web;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.score.AsOfBeforeClaim;
import io.github.claimgauge.score.Scorer.Detail;
import io.github.claimgauge.tuning.edition.InForce;
import io.github.claimgauge.web.answer.AnswerView;
import java.time.DateTimeException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Scores claims for pages by the rules in force, keeping nothing. */
@Component
final class Scorecard {

    private final InForce inForce;

    Scorecard(InForce inForce) {
        this.inForce = inForce;
    }

    /**
     * An answer, or why there is none.
     *
     * @param fault what is wrong with the moment of scoring; empty if nothing is
     */
    record Result(@Nullable AnswerView answer, String fault) {}

    /** @param asOf the moment of scoring; blank for the latest on record */
    Result score(Claim claim, String asOf) {
        var edition = inForce.edition();
        try {
            var moment = asOf.isBlank() ? null : Moment.parse(asOf.strip());
            var assessment = edition.assessor().assess(claim, moment, Detail.FULL);
            return new Result(AnswerView.of(assessment, edition.rulebook()), "");
        } catch (DateTimeException fault) {
            return new Result(null, "must be a year, month, day or time, such as 2024-04-16");
        } catch (AsOfBeforeClaim fault) {
            return new Result(null, "is before the claim was made");
        }
    }

    /** The claim with the answer to a question filled in; the question and the answer must be among those of the rules. */
    Claim answered(Claim claim, String question, String answer) {
        return inForce.edition().assessor().answered(claim, Map.of(question, answer));
    }
}
