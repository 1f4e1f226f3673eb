package io.github.claimgauge.api.casebook;

import io.github.claimgauge.api.Callers;
import io.github.claimgauge.api.Parameters;
import io.github.claimgauge.api.Revisions;
import io.github.claimgauge.api.casebook.AssessmentBodies.DifferenceBody;
import io.github.claimgauge.api.casebook.AssessmentBodies.Evidence;
import io.github.claimgauge.api.casebook.AssessmentBodies.History;
import io.github.claimgauge.casebook.Casebook;
import io.github.claimgauge.casebook.filing.Replay;
import io.github.claimgauge.casebook.reply.Reply;
import io.github.claimgauge.json.Values;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The assessments of a remembered claim: every one, what lies between them, and how each came about. */
@RestController
@RequestMapping(path = ClaimsController.PATH + "/{id}/assessments", produces = MediaType.APPLICATION_JSON_VALUE)
final class AssessmentsController {

    private final Casebook casebook;
    private final Callers callers;
    private final Once once;
    private final Clock clock;

    AssessmentsController(Casebook casebook, Callers callers, Once once, Clock clock) {
        this.casebook = casebook;
        this.callers = callers;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping
    History history(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        var part = HistoryParameters.of(parameters);
        return History.of(id, casebook.filings().of(callers.caller(), id, part.after(), part.limit()));
    }

    /** 201 if the answer is another one than before, otherwise 200. */
    @PostMapping
    ResponseEntity<byte[]> reassess(
            HttpServletRequest request,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters) {
        var asOf = Parameters.asOf(parameters, clock);
        return once.answer(request, new byte[0], () -> {
            casebook.hold(List.of(id));
            var before = casebook.get(callers.caller(), id);
            var expected = Revisions.expected(request, before::revision);
            var after = casebook.reassess(callers.caller(), id, expected, asOf);
            boolean isNew = after.latest().number() != before.latest().number();
            var location = ClaimsController.PATH + "/" + id + "/assessments/"
                    + after.latest().number();
            return new Reply(isNew ? 201 : 200, after.revision(), isNew ? location : null, CaseWriter.bytes(after));
        });
    }

    /** The answer as it was given, to the byte. */
    @GetMapping("/{number}")
    byte[] one(@PathVariable String id, @PathVariable int number) {
        return casebook.filings().get(callers.caller(), id, number).answer();
    }

    /** What was scored: the claim as it was then, and what memory had filled in. */
    @GetMapping("/{number}/evidence")
    byte[] evidence(@PathVariable String id, @PathVariable int number) {
        return Values.bytes(Evidence.of(casebook.filings().get(callers.caller(), id, number)));
    }

    @GetMapping("/{number}/diff/{other}")
    DifferenceBody difference(@PathVariable String id, @PathVariable int number, @PathVariable int other) {
        var caller = callers.caller();
        return DifferenceBody.of(
                casebook.filings().get(caller, id, number), casebook.filings().get(caller, id, other));
    }

    @PostMapping("/{number}/replay")
    Replay replay(@PathVariable String id, @PathVariable int number) {
        return casebook.filings().replay(callers.caller(), id, number);
    }
}
