package io.github.claimgauge.web.quality;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.review.QualityReviews;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How well the rules in force did on the claims that became known. */
@Controller
final class QualityPage {

    private final QualityReviews reviews;

    QualityPage(QualityReviews reviews) {
        this.reviews = reviews;
    }

    @GetMapping("/quality")
    String quality(
            @RequestParam MultiValueMap<String, String> sent,
            @AuthenticationPrincipal Caller caller,
            HttpServletResponse response,
            Model model) {
        var choice = Choice.of(sent);
        model.addAttribute("choice", choice);
        if (choice.faults().isEmpty()) {
            var review = reviews.soon(caller, choice.slice());
            model.addAttribute("quality", review.map(QualityView::of).orElse(null));
        } else {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        return "quality";
    }
}
