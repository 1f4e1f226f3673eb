package io.github.claimgauge.api.casebook;

import io.github.claimgauge.api.Bodies;
import io.github.claimgauge.api.Callers;
import io.github.claimgauge.api.Holds;
import io.github.claimgauge.api.Parameters;
import io.github.claimgauge.api.Revisions;
import io.github.claimgauge.assessment.InvalidWhatIf;
import io.github.claimgauge.casebook.Case;
import io.github.claimgauge.casebook.Casebook;
import io.github.claimgauge.casebook.Settlement;
import io.github.claimgauge.casebook.filing.Trigger;
import io.github.claimgauge.casebook.listing.Cursor;
import io.github.claimgauge.casebook.reply.Reply;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.json.MergePatch;
import io.github.claimgauge.json.QuestionAnswer;
import io.github.claimgauge.json.Values;
import io.github.claimgauge.tuning.edition.InForce;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Claims that are remembered: filed, listed, amended and settled. */
@RestController
@Holds("claim")
@RequestMapping(path = ClaimsController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
final class ClaimsController {

    static final String PATH = "/api/v1/claims";

    /** Other formats are for {@link ExportController}; this also makes JSON win where the header Accept takes anything. */
    private static final String NO_FORMAT = "!format";

    private final Casebook casebook;
    private final Callers callers;
    private final ClaimReader reader;
    private final Once once;
    private final InForce inForce;
    private final Clock clock;

    ClaimsController(Casebook casebook, Callers callers, ClaimReader reader, Once once, InForce inForce, Clock clock) {
        this.casebook = casebook;
        this.callers = callers;
        this.reader = reader;
        this.once = once;
        this.inForce = inForce;
        this.clock = clock;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> file(HttpServletRequest request, @RequestParam MultiValueMap<String, String> parameters)
            throws IOException {
        var asOf = Parameters.asOf(parameters, clock);
        var body = Bodies.whole(request);
        return once.answer(request, body, () -> {
            var filed = casebook.file(callers.caller(), reader.readClaim(body), asOf, Trigger.FILED);
            return new Reply(201, filed.revision(), PATH + "/" + filed.id(), CaseWriter.bytes(filed));
        });
    }

    @GetMapping(params = NO_FORMAT)
    ResponseEntity<ClaimList> list(HttpServletRequest request, @RequestParam MultiValueMap<String, String> parameters) {
        var query = Lists.query(parameters);
        var page = casebook.page(callers.caller(), query);
        if (page.next() == null) {
            return ResponseEntity.ok(ClaimList.of(page, null));
        }
        var cursor = Cursor.write(query, page.next());
        return ResponseEntity.ok()
                .header("Link", "<" + next(parameters, cursor) + ">; rel=\"next\"")
                .body(ClaimList.of(page, cursor));
    }

    /** Values are expanded, not put in, so that a plus or a brace in one of them means itself. */
    private static String next(MultiValueMap<String, String> parameters, String cursor) {
        var values = new LinkedMultiValueMap<>(parameters);
        values.set("cursor", cursor);
        var next = UriComponentsBuilder.fromPath(PATH);
        values.keySet().forEach(name -> next.queryParam(name, "{" + name + "}"));
        return next.encode().buildAndExpand(values.toSingleValueMap()).toUriString();
    }

    @GetMapping(path = "/{id}", params = NO_FORMAT)
    ResponseEntity<byte[]> one(@PathVariable String id) {
        return answer(casebook.get(callers.caller(), id));
    }

    @PatchMapping(path = "/{id}", consumes = "application/merge-patch+json")
    ResponseEntity<byte[]> amend(HttpServletRequest request, @PathVariable String id) throws IOException {
        var expected = Revisions.required(request, () -> revision(id));
        var patch = Bodies.whole(request);
        return once.answer(request, patch, () -> amended(id, expected, patch));
    }

    private Reply amended(String id, @Nullable Long expected, byte[] patch) {
        casebook.hold(List.of(id));
        var present = casebook.get(callers.caller(), id);
        var claim = reader.readClaim(MergePatch.apply(present.claim(), patch));
        return reply(casebook.amend(callers.caller(), id, expected, claim));
    }

    @Holds("answer")
    @PostMapping(path = "/{id}/answers", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> answer(HttpServletRequest request, @PathVariable String id) throws IOException {
        var expected = Revisions.expected(request, () -> revision(id));
        var body = Bodies.whole(request);
        return once.answer(request, body, () -> {
            var given = Values.read(body, QuestionAnswer.class);
            try {
                return reply(casebook.answer(callers.caller(), id, expected, given.question(), given.answer()));
            } catch (InvalidWhatIf fault) {
                throw refused(fault, given.question());
            }
        });
    }

    /** The same faults where this request has them. */
    private InvalidInput refused(InvalidWhatIf fault, String question) {
        var pointer = inForce.edition().rulebook().question(question).isPresent() ? "/answer" : "/question";
        return new InvalidInput(fault.faults().stream()
                .map(one -> new Fault(pointer, one.message()))
                .toList());
    }

    @Holds("outcome")
    @PutMapping(path = "/{id}/outcome", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> settle(HttpServletRequest request, @PathVariable String id) throws IOException {
        var expected = Revisions.expected(request, () -> revision(id));
        var body = Bodies.whole(request);
        return once.answer(
                request,
                body,
                () -> reply(casebook.settle(callers.caller(), id, expected, Values.read(body, Settlement.class))));
    }

    @DeleteMapping("/{id}/outcome")
    ResponseEntity<byte[]> reopen(HttpServletRequest request, @PathVariable String id) {
        return answer(casebook.reopen(callers.caller(), id, Revisions.expected(request, () -> revision(id))));
    }

    private long revision(String id) {
        return casebook.get(callers.caller(), id).revision();
    }

    private static Reply reply(Case changed) {
        return new Reply(200, changed.revision(), null, CaseWriter.bytes(changed));
    }

    static ResponseEntity<byte[]> answer(Case found) {
        return ResponseEntity.ok().eTag(Revisions.etag(found.revision())).body(CaseWriter.bytes(found));
    }
}
