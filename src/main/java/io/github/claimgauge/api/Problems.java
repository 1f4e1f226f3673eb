package io.github.claimgauge.api;

import io.github.claimgauge.access.Unavailable;
import io.github.claimgauge.assessment.InvalidWhatIf;
import io.github.claimgauge.casebook.IdTaken;
import io.github.claimgauge.casebook.IdleAnswer;
import io.github.claimgauge.casebook.StaleRevision;
import io.github.claimgauge.casebook.UnknownClaim;
import io.github.claimgauge.casebook.UnknownFiling;
import io.github.claimgauge.casebook.reply.KeyReused;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.intake.Stopped;
import io.github.claimgauge.intake.piece.InvalidFile;
import io.github.claimgauge.json.Problem;
import io.github.claimgauge.rulebook.folder.InvalidRulebook;
import io.github.claimgauge.score.AsOfBeforeClaim;
import io.github.claimgauge.tuning.edition.FolderInTheWay;
import io.github.claimgauge.tuning.edition.NotInForce;
import io.github.claimgauge.tuning.edition.UnknownVersion;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;

/** Answers whatever goes wrong by a problem in our own words. */
@RestControllerAdvice
public final class Problems {

    private static final String RETRY_SECONDS = "5";

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<byte[]> refused(Refused fault) {
        return answer(fault.problem(), HttpHeaders.EMPTY);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> invalid(InvalidInput fault, HandlerMethod handler) {
        return answer(Problem.invalid(held(handler), fault), HttpHeaders.EMPTY);
    }

    /** What the body was to hold: if neither the method nor its class says, it was a request and nothing more. */
    private static String held(HandlerMethod handler) {
        return Optional.ofNullable(handler.getMethodAnnotation(Holds.class))
                .or(() -> Optional.ofNullable(handler.getBeanType().getAnnotation(Holds.class)))
                .map(Holds::value)
                .orElse("request");
    }

    @ExceptionHandler
    ResponseEntity<byte[]> invalid(InvalidWhatIf fault) {
        var problem = Problem.of(
                "invalid-what-if", "Invalid what-if", 400, "Correct every error and send it again", fault.faults());
        return answer(problem, HttpHeaders.EMPTY);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> invalid(AsOfBeforeClaim fault) {
        return answer(Problem.of(fault), HttpHeaders.EMPTY);
    }

    /** Of a header that only we read; those that are read before are turned away at the doorstep. */
    @ExceptionHandler
    ResponseEntity<byte[]> invalid(RequestRejectedException fault) {
        return answer(StatusProblem.of(HttpStatus.BAD_REQUEST.value()), HttpHeaders.EMPTY);
    }

    @ExceptionHandler({InvalidParameterException.class, MultipartException.class})
    ResponseEntity<byte[]> unreadable(RuntimeException fault) {
        int status = UnreadableForm.status(fault);
        boolean tooLarge = status == HttpStatus.CONTENT_TOO_LARGE.value();
        return answer(tooLarge ? Problem.tooLarge() : StatusProblem.of(status), HttpHeaders.EMPTY);
    }

    @ExceptionHandler({UnknownClaim.class, UnknownFiling.class})
    ResponseEntity<byte[]> unknown(RuntimeException fault) {
        return answer("unknown-claim", "Unknown claim", 404, fault);
    }

    /** A number was expected in the address: there is nothing under a word. */
    @ExceptionHandler
    ResponseEntity<byte[]> unknown(MethodArgumentTypeMismatchException fault) {
        return answer(StatusProblem.of(HttpStatus.NOT_FOUND.value()), HttpHeaders.EMPTY);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> taken(IdTaken fault) {
        return answer("id-taken", "Id taken", 409, fault);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> stale(StaleRevision fault) {
        var headers = new HttpHeaders();
        if (fault.current() == 0) {
            return answer(stale("There is none yet; send If-None-Match: * to make it"), headers);
        }
        var etag = Revisions.etag(fault.current());
        headers.setETag(etag);
        return answer(
                stale("Its ETag is " + etag
                        + " now, which is not what this request is meant for (and a weak one, W/, is"
                        + " never meant); get it, and decide anew"),
                headers);
    }

    private static Problem stale(String detail) {
        return Problem.of("stale-revision", "Stale revision", 412, detail, List.of());
    }

    @ExceptionHandler
    ResponseEntity<byte[]> idle(IdleAnswer fault) {
        return answer("idle-answer", "Idle answer", 422, fault);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unknown(UnknownVersion fault) {
        return answer("unknown-rulebook", "Unknown rulebook", 404, fault);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> faster(NotInForce fault) {
        return answer("not-in-force", "Not in force", 409, fault);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> inTheWay(FolderInTheWay fault) {
        return answer("rules-folder-in-the-way", "Rules folder in the way", 409, fault);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unusable(InvalidRulebook fault) {
        var faults = fault.words().stream().map(one -> new Fault("", one)).toList();
        var problem = Problem.of(
                "unusable-rulebook",
                "Unusable rulebook",
                422,
                "This program cannot use these rules, and those before stay in force",
                faults);
        return answer(problem, HttpHeaders.EMPTY);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> reused(KeyReused fault) {
        return answer("key-reused", "Key reused", 422, fault);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unavailable(Unavailable fault) {
        LOG.warn("A request needed the database, which cannot be used: {}", fault.getMessage());
        var detail = "Send it again in " + RETRY_SECONDS + " seconds; with an Idempotency-Key nothing is done twice";
        return later(Problem.of("database-unavailable", "Database unavailable", 503, detail, List.of()));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> stopped(Stopped fault) {
        return later(
                Problem.of("server-stopping", "Server stopping", 503, String.valueOf(fault.getMessage()), List.of()));
    }

    private static ResponseEntity<byte[]> later(Problem problem) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return answer(problem, headers);
    }

    private static ResponseEntity<byte[]> answer(String name, String title, int status, RuntimeException fault) {
        var detail = String.valueOf(fault.getMessage()).replace("\n", ". ");
        return answer(Problem.of(name, title, status, detail, List.of()), HttpHeaders.EMPTY);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> invalid(InvalidFile fault) {
        var problem = Problem.of(
                "invalid-file",
                "Invalid file",
                400,
                "Nothing of it was read; correct it or name its format, and send it again",
                fault.faults());
        return answer(problem, HttpHeaders.EMPTY);
    }

    /** The caller has left or fallen silent. If part of the answer was sent, nothing can be told any more. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<byte[]> gone(IOException fault, HttpServletResponse response) {
        LOG.debug("The caller has left", fault);
        return response.isCommitted()
                ? null
                : answer(StatusProblem.of(HttpStatus.REQUEST_TIMEOUT.value()), HttpHeaders.EMPTY);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> other(Exception fault) {
        if (fault instanceof ErrorResponse response && response.getStatusCode().is4xxClientError()) {
            return answer(StatusProblem.of(response.getStatusCode().value()), response.getHeaders());
        }
        LOG.error("A request could not be answered", fault);
        return answer(Problem.unexpected(), HttpHeaders.EMPTY);
    }

    public static ResponseEntity<byte[]> answer(Problem problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem.bytes());
    }
}
