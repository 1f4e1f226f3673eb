package io.github.claimgauge.api.score;

import io.github.claimgauge.api.Bodies;
import io.github.claimgauge.api.Holds;
import io.github.claimgauge.json.ClaimLines;
import io.github.claimgauge.json.ClaimReader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Scores claims: one, or one a line. */
@RestController
@Holds("claim")
@RequestMapping("/api/v1/score")
final class ScoreController {

    private final Scoring scoring;
    private final ClaimReader reader;
    private final Clock clock;

    ScoreController(Scoring scoring, ClaimReader reader, Clock clock) {
        this.scoring = scoring;
        this.reader = reader;
        this.clock = clock;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] one(HttpServletRequest request, @RequestParam MultiValueMap<String, String> parameters) throws IOException {
        var wanted = ScoreParameters.of(parameters, clock);
        return scoring.answer(reader.read(Bodies.whole(request)), wanted);
    }

    /** Streamed both ways, so the status is sent before the first line is read: a problem is a line of its own. */
    @PostMapping(consumes = MediaType.APPLICATION_NDJSON_VALUE, produces = MediaType.APPLICATION_NDJSON_VALUE)
    void many(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam MultiValueMap<String, String> parameters)
            throws IOException {
        var wanted = ScoreParameters.of(parameters, clock);
        Bodies.refuseCompressed(request);
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        new ClaimLines(reader, claim -> scoring.answer(claim, wanted))
                .answer(request.getInputStream(), response.getOutputStream());
    }
}
