package io.github.claimgauge.web.claim;

import io.github.claimgauge.casebook.Case;
import io.github.claimgauge.web.answer.Tone;
import io.github.claimgauge.web.form.Entry;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The facts of a claim while they are amended.
 *
 * @param found the claim as it is now
 * @param revision of the claim that is amended
 * @param seen number of its latest assessment then
 */
record Amendment(Case found, long revision, int seen) {

    /** From here on. */
    static Amendment of(Case found) {
        return new Amendment(found, found.revision(), found.latest().number());
    }

    /** @param touched the list that was just changed; empty if none was */
    ModelAndView form(Entry entry, String touched, HttpStatus status) {
        return page("claim-edit", status)
                .addObject("entry", entry)
                .addObject("form", entry.view(touched).without("/id"));
    }

    /** @param tone of the score that saving would lead to; null if it cannot be saved so */
    ModelAndView imagined(Entry entry, @Nullable Tone tone) {
        return new ModelAndView("claim-edit :: imagined")
                .addObject("entry", entry)
                .addObject("form", entry.view(""))
                .addObject("score", found.latest().verdict().score())
                .addObject("tone", tone);
    }

    ModelAndView json(Draft draft, HttpStatus status) {
        return page("claim-edit-json", status)
                .addObject("draft", draft)
                .addObject("present", Draft.of(found).json());
    }

    /** Back to the claim, which says what the change came to. */
    ModelAndView done(Case after, RedirectAttributes flash) {
        flash.addFlashAttribute("told", Told.facts("The facts are amended.", found, after));
        return new ModelAndView("redirect:/claims/" + found.id());
    }

    private ModelAndView page(String name, HttpStatus status) {
        return new ModelAndView(name, status)
                .addObject("id", found.id())
                .addObject("headline", ClaimViews.title(found.claim()))
                .addObject("revision", revision)
                .addObject("seen", seen);
    }
}
