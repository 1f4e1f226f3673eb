package io.github.claimgauge.web.queue;

import io.github.claimgauge.access.Caller;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The claims, to look through and to work on one after the other. */
@Controller
final class QueuePage {

    private final Desk desk;

    QueuePage(Desk desk) {
        this.desk = desk;
    }

    @GetMapping(View.PATH)
    String queue(
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal Caller caller,
            HttpServletResponse response,
            Model model) {
        var queue = desk.queue(caller, View.of(sent));
        if (!queue.faults().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        model.addAttribute("queue", queue);
        return "queue";
    }
}
