package io.github.claimgauge.api;

import io.github.claimgauge.casebook.Editions;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.json.Problem;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.tuning.LabelledClaims;
import io.github.claimgauge.tuning.draft.Drafting;
import io.github.claimgauge.tuning.draft.FaultyDraft;
import io.github.claimgauge.tuning.draft.UnknownDraft;
import io.github.claimgauge.tuning.edition.InForce;
import io.github.claimgauge.tuning.report.BacktestJson;
import io.github.claimgauge.tuning.report.BacktestPage;
import io.github.claimgauge.tuning.report.Results;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Measures rulebooks on claims whose outcome is known, as JSON or as a page to keep. Changes nothing. */
@RestController
final class BacktestsController {

    private final InForce inForce;
    private final Editions editions;
    private final Drafting drafting;
    private final LabelledClaims labelled;
    private final Callers callers;
    private final ClaimReader reader;

    BacktestsController(
            InForce inForce,
            Editions editions,
            Drafting drafting,
            LabelledClaims labelled,
            Callers callers,
            ClaimReader reader) {
        this.inForce = inForce;
        this.editions = editions;
        this.drafting = drafting;
        this.labelled = labelled;
        this.callers = callers;
        this.reader = reader;
    }

    @PostMapping(
            path = "/api/v1/backtests",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_HTML_VALUE})
    ResponseEntity<byte[]> measure(
            HttpServletRequest request,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE) String accept)
            throws IOException {
        var results = results(Bodies.read(request, BacktestBody.class, reader));
        var reply = ResponseEntity.ok().varyBy(HttpHeaders.ACCEPT);
        return isForPeople(accept)
                ? reply.header("Content-Security-Policy", BacktestPage.POLICY)
                        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                        .body(BacktestPage.of(results).getBytes(StandardCharsets.UTF_8))
                : reply.contentType(MediaType.APPLICATION_JSON).body(BacktestJson.bytes(results));
    }

    private List<Results> results(BacktestBody body) {
        var rulebook = draft(body.draft())
                .or(() -> rulebook(body.rulebook(), "/rulebook"))
                .orElseGet(() -> inForce.edition().rulebook());
        var claims = labelled.of(callers.caller(), body.sources(), body.given());
        var results = Results.all(rulebook, rulebook(body.against(), "/against"), claims);
        if (results.get(0).scores().isEmpty()) {
            throw refused("/cases", "hold no claim that is settled and that you may see");
        }
        return results;
    }

    private Optional<Rulebook> draft(@Nullable String id) {
        try {
            return Optional.ofNullable(id)
                    .map(wanted ->
                            drafting.workshop().after(drafting.get(wanted)).rulebook());
        } catch (UnknownDraft fault) {
            throw refused("/draft", "is no draft");
        } catch (FaultyDraft fault) {
            throw refused("/draft", "cannot be tried: " + String.join("; ", fault.faults()));
        }
    }

    private Optional<Rulebook> rulebook(@Nullable String version, String pointer) {
        return Optional.ofNullable(version).map(wanted -> editions.find(wanted)
                .orElseThrow(() -> refused(pointer, "is no version of a rulebook that was kept and can still be used"))
                .rulebook());
    }

    private static Refused refused(String pointer, String message) {
        return new Refused(Problem.of(
                "nothing-to-measure",
                "Nothing to measure",
                422,
                "Correct every error and send it again",
                List.of(new Fault(pointer, message))));
    }

    /** Whether the caller would rather have the page. */
    private static boolean isForPeople(String accept) {
        var types = MediaType.parseMediaTypes(accept);
        MimeTypeUtils.sortBySpecificity(types);
        return types.stream()
                .filter(type ->
                        type.isCompatibleWith(MediaType.APPLICATION_JSON) || type.isCompatibleWith(MediaType.TEXT_HTML))
                .findFirst()
                .filter(type -> !type.isCompatibleWith(MediaType.APPLICATION_JSON))
                .isPresent();
    }
}
