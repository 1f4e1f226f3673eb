package io.github.claimgauge.casebook;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.assessment.Assessor;
import io.github.claimgauge.casebook.filing.Filing;
import io.github.claimgauge.casebook.filing.Memory;
import io.github.claimgauge.casebook.filing.Replay;
import io.github.claimgauge.casebook.filing.Trigger;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.json.AnswerWriter;
import io.github.claimgauge.score.Scorer.Detail;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where claims are assessed for the casebook: with what memory adds, and in a form that can be kept. */
record Desk(Memory memory, Editions editions) {

    Filing assess(Caller caller, Claim claim, @Nullable Moment asOf, Trigger trigger, int number, Instant now) {
        return Filing.of(editions.inForce(), memory.recall(claim), asOf, trigger, number, now, caller.name());
    }

    Assessor inForce() {
        return editions.inForce();
    }

    Optional<Assessor> assessorOf(Filing filing) {
        return editions.find(filing.rulebook());
    }

    Claim answered(Claim claim, Map<String, String> answers) {
        return editions.inForce().answered(claim, answers);
    }

    Replay replay(Filing filing) {
        return assessorOf(filing)
                .map(assessor -> Replay.compare(
                        filing,
                        AnswerWriter.bytes(assessor.assess(filing.evidence(), filing.asOf(), Detail.FULL)),
                        assessor.rulebook().engine()))
                .orElseGet(() -> Replay.impossible(filing));
    }
}
