package io.github.claimgauge.api;

import io.github.claimgauge.assessment.Assessor;
import io.github.claimgauge.json.AnswerWriter;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.score.Scorer.Detail;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Scores claims. */
@RestController
@RequestMapping("/api/v1/score")
public final class ScoreController {

    private final Assessor assessor;
    private final ClaimReader reader;

    ScoreController(Assessor assessor, ClaimReader reader) {
        this.assessor = assessor;
        this.reader = reader;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] score(InputStream body) throws IOException {
        return AnswerWriter.bytes(assessor.assess(reader.read(body.readAllBytes()), null, Detail.FULL));
    }
}
