package io.github.claimgauge.api.account;

import io.github.claimgauge.access.NotByKey;
import io.github.claimgauge.access.TooOften;
import io.github.claimgauge.access.account.NotPossible;
import io.github.claimgauge.api.Problems;
import io.github.claimgauge.json.Problem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what cannot be as users and keys stand. Asked before those who answer anything. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AccountProblems {

    @ExceptionHandler
    ResponseEntity<byte[]> impossible(NotPossible fault) {
        return Problems.answer(Problem.of(409, "Conflict", String.valueOf(fault.getMessage())), HttpHeaders.EMPTY);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> byKey(NotByKey fault) {
        return Problems.answer(Problem.of(403, "Forbidden", String.valueOf(fault.getMessage())), HttpHeaders.EMPTY);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> tooOften(TooOften fault) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(fault.seconds()));
        return Problems.answer(Problem.of(429, "Too Many Requests", String.valueOf(fault.getMessage())), headers);
    }
}
