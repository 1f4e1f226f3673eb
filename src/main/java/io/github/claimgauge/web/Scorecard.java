package io.github.claimgauge.web;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.score.Scorer.Detail;
import io.github.claimgauge.tuning.edition.InForce;
import io.github.claimgauge.web.answer.AnswerView;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Scores claims for pages by the rules in force, keeping nothing. */
@Component
final class Scorecard {

    private final InForce inForce;
    private final AsOf moments;

    Scorecard(InForce inForce, AsOf moments) {
        this.inForce = inForce;
        this.moments = moments;
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
        return moments.read(
                asOf,
                moment -> {
                    var assessment = edition.assessor().assess(claim, moment, Detail.FULL);
                    return new Result(AnswerView.of(assessment, edition.rulebook()), "");
                },
                fault -> new Result(null, fault));
    }

    /** The claim with the answer to a question filled in; the question and the answer must be among those of the rules. */
    Claim answered(Claim claim, Chosen chosen) {
        return inForce.edition().assessor().answered(claim, Map.of(chosen.question(), chosen.answer()));
    }
}
