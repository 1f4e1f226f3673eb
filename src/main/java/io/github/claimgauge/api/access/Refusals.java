package io.github.claimgauge.api.access;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.api.ErrorPage;
import io.github.claimgauge.api.StatusProblem;
import io.github.claimgauge.json.Problem;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Answers whoever is not let in: pages by the way to log in, programs by a problem in our own words. */
@Component
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String BEARER = "Bearer realm=\"ClaimGauge\"";
    private static final String BASIC = "Basic realm=\"ClaimGauge\", charset=\"UTF-8\"";

    /** Whether somebody wants to look at it, and can come back to it. */
    static boolean isPage(HttpServletRequest request) {
        return isForPeople(request) && request.getMethod().equals("GET");
    }

    /** Whether somebody looks at the answer, rather than a program. */
    static boolean isForPeople(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return accept != null
                && accept.contains("text/html")
                && !request.getRequestURI().startsWith("/api/");
    }

    private final TurnedAway turnedAway;

    Refusals(TurnedAway turnedAway) {
        this.turnedAway = turnedAway;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException, ServletException {
        if (Endpoints.need(request).isEmpty()) {
            answerNoSuch(request, response);
        } else if (fault instanceof TooManyTries tries) {
            response.setHeader("Retry-After", String.valueOf(tries.seconds()));
            answer(response, tries.problem());
        } else if (isForPeople(request) && fault instanceof InsufficientAuthenticationException) {
            response.sendRedirect("/login");
        } else {
            if (fault instanceof InvalidBearerTokenException) {
                turnedAway.tell(TurnedAway.NOBODY, "key.refused", "keys", request.getRemoteAddr());
            }
            response.addHeader("WWW-Authenticate", BEARER);
            if (!isBrowser(request)) {
                response.addHeader("WWW-Authenticate", BASIC);
            }
            answer(response, Problem.of(401, "Unauthorized", why(fault)));
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException fault)
            throws IOException, ServletException {
        var need = Endpoints.need(request);
        if (need.isPresent() && !(fault instanceof CsrfException)) {
            tell(request);
        }
        if (need.isEmpty()) {
            answerNoSuch(request, response);
        } else if (isForPeople(request)) {
            request.setAttribute(WebAttributes.ACCESS_DENIED_403, fault);
            ErrorPage.show(request, response, HttpServletResponse.SC_FORBIDDEN);
        } else if (fault instanceof CsrfException) {
            answer(
                    response,
                    forbidden("Send the token that GET /api/v1/me gives to this session, in the header that it names; "
                            + "or log in again, as the session may have ended"));
        } else {
            answer(response, forbidden("This needs the role " + need.get().role() + own()));
        }
    }

    private void tell(HttpServletRequest request) {
        var present = SecurityContextHolder.getContext().getAuthentication();
        turnedAway.tell(
                present == null ? TurnedAway.NOBODY : present.getName(),
                "access.refused",
                request.getMethod() + " " + Endpoints.pattern(request).orElse(""),
                request.getRemoteAddr());
    }

    private static String own() {
        var present = SecurityContextHolder.getContext().getAuthentication();
        return present != null && present.getPrincipal() instanceof Caller caller ? "; yours is " + caller.role() : "";
    }

    private static String why(AuthenticationException fault) {
        return fault instanceof InsufficientAuthenticationException
                ? "Log in: by name and password, by a key in the header X-API-Key, or by a token of the issuer if there is one"
                : String.valueOf(fault.getMessage());
    }

    /** To a browser, the challenge would be to ask for a name and a password by itself, in a window of its own. */
    private static boolean isBrowser(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return request.getHeader("Sec-Fetch-Mode") != null
                || request.getHeader("X-Requested-With") != null
                || request.getHeader("Cookie") != null
                || accept != null && accept.contains("text/html");
    }

    private static void answerNoSuch(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var methods = Endpoints.methods(request);
        if (!methods.isEmpty()) {
            response.setHeader("Allow", String.join(", ", methods));
        }
        if (!methods.isEmpty() && request.getMethod().equals("OPTIONS")) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        int status = methods.isEmpty() ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        if (isForPeople(request)) {
            ErrorPage.show(request, response, status);
        } else {
            answer(response, StatusProblem.of(status));
        }
    }

    private static Problem forbidden(String detail) {
        return Problem.of(403, "Forbidden", detail);
    }

    static void answer(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(problem.bytes());
    }
}
