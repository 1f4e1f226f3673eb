package io.github.claimgauge.api.score;

import io.github.claimgauge.api.Bodies;
import io.github.claimgauge.assessment.Assessor;
import io.github.claimgauge.assessment.InvalidWhatIf;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.json.WhatIf;
import io.github.claimgauge.score.Scorer.Detail;
import io.github.claimgauge.tuning.edition.InForce;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Scores a claim as it is, and with other weights or answers. Keeps and counts nothing. */
@RestController
final class WhatIfController {

    private final InForce inForce;
    private final ClaimReader reader;

    WhatIfController(InForce inForce, ClaimReader reader) {
        this.inForce = inForce;
        this.reader = reader;
    }

    @PostMapping(
            path = "/api/v1/score/what-if",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] whatIf(HttpServletRequest request) throws IOException {
        var assessor = inForce.edition().assessor();
        var asked = read(Bodies.whole(request), assessor);
        return ComparisonWriter.bytes(
                assessor.whatIf(asked.claim(), asked.asOf(), asked.weights(), asked.answers(), Detail.FULL));
    }

    private WhatIf read(byte[] body, Assessor assessor) {
        try {
            return reader.readWhatIf(body, assessor::weightFaults, assessor::answerFaults);
        } catch (InvalidInput fault) {
            throw new InvalidWhatIf(fault.faults());
        }
    }
}
