package io.github.claimgauge.api.draft;

import io.github.claimgauge.api.Problems;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.json.Problem;
import io.github.claimgauge.tuning.draft.ClosedDraft;
import io.github.claimgauge.tuning.draft.FaultyDraft;
import io.github.claimgauge.tuning.draft.InvalidDraft;
import io.github.claimgauge.tuning.draft.UnknownDraft;
import io.github.claimgauge.tuning.fitting.TooFewLabels;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what cannot be done with a draft. Asked before those who answer anything. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DraftProblems {

    @ExceptionHandler
    ResponseEntity<byte[]> unknown(UnknownDraft fault) {
        return answer("unknown-draft", "Unknown draft", 404, "GET /api/v1/drafts lists all drafts", List.of());
    }

    @ExceptionHandler
    ResponseEntity<byte[]> invalid(InvalidDraft fault) {
        var detail = "Correct every error and send it again; GET /api/v1/rulebooks/{version} lists the numbers";
        return answer("invalid-draft", "Invalid draft", 400, detail, fault.faults());
    }

    @ExceptionHandler
    ResponseEntity<byte[]> closed(ClosedDraft fault) {
        var detail = String.valueOf(fault.getMessage()).replace("\n", ". ");
        return answer("closed-draft", "Closed draft", 409, detail, List.of());
    }

    @ExceptionHandler
    ResponseEntity<byte[]> faulty(FaultyDraft fault) {
        var faults = fault.faults().stream().map(words -> new Fault("", words)).toList();
        return answer(
                "faulty-draft", "Faulty draft", 422, "Change its numbers until nothing stands against it", faults);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> tooFew(TooFewLabels fault) {
        var detail = String.valueOf(fault.getMessage()).replace("\n", ". ");
        return answer("too-few-labels", "Too few labels", 422, detail, List.of());
    }

    private static ResponseEntity<byte[]> answer(
            String name, String title, int status, String detail, List<Fault> faults) {
        return Problems.answer(Problem.of(name, title, status, detail, faults), HttpHeaders.EMPTY);
    }
}
