package io.github.claimgauge.web;

import io.github.claimgauge.access.NotByKey;
import io.github.claimgauge.access.Unavailable;
import io.github.claimgauge.casebook.UnknownClaim;
import io.github.claimgauge.casebook.UnknownFiling;
import io.github.claimgauge.intake.Stopped;
import io.github.claimgauge.tuning.draft.UnknownDraft;
import io.github.claimgauge.tuning.edition.UnknownVersion;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Says on a page what went wrong: in a page's own work, and before any page was reached. */
@Controller
@ControllerAdvice(basePackageClasses = ErrorPages.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ErrorPages {

    private static final String RETRY_SECONDS = "5";

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView error(
            @RequestAttribute(name = RequestDispatcher.ERROR_STATUS_CODE, required = false) @Nullable Integer status,
            HttpServletRequest request,
            HttpServletResponse response) {
        return page(status == null ? HttpStatus.NOT_FOUND.value() : status, request, response);
    }

    @ExceptionHandler({
        UnknownClaim.class,
        UnknownFiling.class,
        UnknownDraft.class,
        UnknownVersion.class,
        MethodArgumentTypeMismatchException.class
    })
    ModelAndView unknown(Exception fault, HttpServletRequest request, HttpServletResponse response) {
        return page(HttpStatus.NOT_FOUND.value(), request, response);
    }

    @ExceptionHandler
    ModelAndView unavailable(Unavailable fault, HttpServletRequest request, HttpServletResponse response) {
        LOG.warn("A page needed the database, which cannot be used: {}", fault.getMessage());
        return page(HttpStatus.SERVICE_UNAVAILABLE.value(), request, response);
    }

    @ExceptionHandler
    ModelAndView stopped(Stopped fault, HttpServletRequest request, HttpServletResponse response) {
        return page(HttpStatus.SERVICE_UNAVAILABLE.value(), request, response);
    }

    @ExceptionHandler
    ModelAndView byKey(NotByKey fault, HttpServletRequest request, HttpServletResponse response) {
        return page(HttpStatus.FORBIDDEN.value(), request, response);
    }

    @ExceptionHandler({InvalidParameterException.class, MultipartException.class})
    ModelAndView unreadable(RuntimeException fault, HttpServletRequest request, HttpServletResponse response) {
        return page(status(fault), request, response);
    }

    private static int status(RuntimeException fault) {
        if (fault instanceof ErrorResponse told) {
            return told.getStatusCode().value();
        }
        return fault instanceof InvalidParameterException told ? told.getErrorCode() : HttpStatus.BAD_REQUEST.value();
    }

    @ExceptionHandler
    ModelAndView other(Exception fault, HttpServletRequest request, HttpServletResponse response) {
        if (fault instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return page(known.getStatusCode().value(), request, response);
        }
        LOG.error("A page could not be shown", fault);
        return page(HttpStatus.INTERNAL_SERVER_ERROR.value(), request, response);
    }

    private static ModelAndView page(int status, HttpServletRequest request, HttpServletResponse response) {
        if (status == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        var page = new ModelAndView("error", HttpStatus.valueOf(status));
        page.addObject("status", status);
        page.addObject("typed", Typed.of(request));
        page.addObject("unsent", Unsent.of(status, request).orElse(null));
        page.addObject(Visitor.NAME, Visitor.present()); // nobody adds it where a page failed
        return page;
    }
}
