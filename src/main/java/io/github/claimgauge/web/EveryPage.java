package io.github.claimgauge.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page needs. */
@ControllerAdvice(basePackageClasses = EveryPage.class)
final class EveryPage {

    @ModelAttribute(Visitor.NAME)
    Visitor visitor() {
        return Visitor.present();
    }
}
