package io.github.claimgauge.web;

import io.github.claimgauge.access.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page needs. */
@ControllerAdvice(basePackageClasses = EveryPage.class)
final class EveryPage {

    @ModelAttribute(Visitor.NAME)
    Visitor visitor(@AuthenticationPrincipal @Nullable Caller caller) {
        return new Visitor(caller);
    }
}
