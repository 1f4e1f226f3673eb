package io.github.claimgauge.web.admin;

import io.github.claimgauge.access.TrailEntry;
import io.github.claimgauge.access.TrailReader;
import io.github.claimgauge.access.Transactions;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who changed what. */
@Controller
final class TrailPage {

    private static final int AT_A_TIME = 50;

    private final TrailReader trail;
    private final Transactions transactions;

    TrailPage(TrailReader trail, Transactions transactions) {
        this.trail = trail;
        this.transactions = transactions;
    }

    @GetMapping("/admin/trail")
    String trail(
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String before,
            HttpServletResponse response,
            Model model) {
        var search = new TrailSearch(who, subject, from, until, before);
        var sent = search.sent();
        if (!sent.faults().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        model.addAttribute("search", search);
        model.addAttribute("sent", sent);
        show(sent.faults().isEmpty() ? entries(search) : List.of(), model);
        return "admin-trail";
    }

    /** One more than is shown, to know whether there is more. */
    private List<TrailEntry> entries(TrailSearch search) {
        return transactions.within(() -> trail.latest(search.query(), search.newest(), AT_A_TIME + 1));
    }

    private static void show(List<TrailEntry> found, Model model) {
        var shown = found.subList(0, Math.min(AT_A_TIME, found.size()));
        model.addAttribute("entries", shown.stream().map(EntryView::of).toList());
        model.addAttribute(
                "older",
                found.size() > shown.size() ? shown.get(shown.size() - 1).number() : null);
    }
}
