package io.github.claimgauge.web.claim;

import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.web.answer.AnswerView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim of the casebook as its page shows it.
 *
 * @param tlp the marking; what is unmarked counts as amber
 * @param answer the latest one, or what it would be as of another moment
 * @param caution what a reader must know about the rules that it was made by; empty if they are those in force
 * @param past the moment that is looked at; null for the latest answer
 * @param number of the latest assessment
 * @param outcome null as long as nobody has settled it
 */
record ClaimView(
        String id,
        long revision,
        String title,
        Tlp tlp,
        String actor,
        String victim,
        String attack,
        String made,
        String filed,
        String changed,
        AnswerView answer,
        String caution,
        @Nullable String past,
        int number,
        @Nullable OutcomeView outcome,
        Timeline timeline,
        List<Facts.Subject> facts,
        HistoryView history,
        List<Similar> similar) {

    /** What became of it. */
    record OutcomeView(
            String label,
            @Nullable String reason,
            @Nullable String basis,
            @Nullable String source,
            @Nullable String at,
            String by) {}
}
