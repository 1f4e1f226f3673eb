package io.github.claimgauge.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what went wrong before a controller was reached: programs by a problem, people by a page at the same address. */
@RestController
public final class ErrorPage implements ErrorController {

    private static final String PATH = "/error";

    /** Shows the page for a status, from within a filter, and so as long as it is known who asks. */
    public static void show(HttpServletRequest request, HttpServletResponse response, int status)
            throws ServletException, IOException {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        response.setStatus(status);
        request.getRequestDispatcher(PATH).forward(request, response);
    }

    /** If part of an answer was sent, nothing can be told any more. */
    @RequestMapping(PATH)
    @Nullable
    ResponseEntity<byte[]> error(HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            return null;
        }
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return Problems.answer(StatusProblem.of(status instanceof Integer code ? code : 404), HttpHeaders.EMPTY);
    }
}
