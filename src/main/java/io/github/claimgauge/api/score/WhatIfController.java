package io.github.claimgauge.api.score;

import io.github.claimgauge.api.Bodies;
import io.github.claimgauge.json.ClaimReader;
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
        var asked = reader.readWhatIf(Bodies.whole(request));
        return ComparisonWriter.bytes(inForce.edition()
                .assessor()
                .whatIf(asked.claim(), asked.asOf(), asked.weights(), asked.answers(), Detail.FULL));
    }
}
