package io.github.claimgauge.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Home: a claim is entered and its score builds up. */
@Controller
final class ScorePage {

    @GetMapping("/")
    String form() {
        return "score";
    }
}
