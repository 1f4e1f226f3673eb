package io.github.claimgauge.web;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.assessment.InvalidWhatIf;
import io.github.claimgauge.casebook.Casebook;
import io.github.claimgauge.casebook.IdTaken;
import io.github.claimgauge.casebook.filing.Trigger;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.json.ClaimWriter;
import io.github.claimgauge.web.form.ClaimForm;
import io.github.claimgauge.web.form.Entry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Home: a claim is entered, and its score builds up. What is entered never stands in an address. */
@Controller
final class ScorePage {

    private static final String AS_OF = "asOf";
    private static final String TOUCHED = "touched";

    private final ClaimReader reader;
    private final Examples examples;
    private final Scorecard scorecard;
    private final Casebook casebook;

    ScorePage(ClaimReader reader, Examples examples, Scorecard scorecard, Casebook casebook) {
        this.reader = reader;
        this.examples = examples;
        this.scorecard = scorecard;
        this.casebook = casebook;
    }

    @GetMapping("/")
    String begin(Model model) {
        return page(Entry.of(ClaimForm.empty()), "", model);
    }

    @GetMapping(path = "/", params = "example")
    String example(@RequestParam String example, Model model) {
        var claim = examples.find(example).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return page(Entry.of(claim), "", model);
    }

    /** The whole page again, with what was entered. */
    @PostMapping("/")
    String score(@RequestParam Map<String, String> parameters, Model model) {
        return page(read(parameters), asOf(parameters), model);
    }

    /** Only the answer, while facts are entered. */
    @PostMapping(path = "/", headers = "HX-Target=answer")
    String answer(@RequestParam Map<String, String> parameters, Model model) {
        var entry = read(parameters);
        fill(entry, asOf(parameters), model);
        model.addAttribute("form", entry.view(""));
        model.addAttribute("live", true);
        return "score :: answer";
    }

    @PostMapping(path = "/", params = "add")
    String add(@RequestParam Map<String, String> parameters, @RequestParam String add, Model model) {
        model.addAttribute(TOUCHED, add);
        return page(Entry.read(ClaimForm.sent(parameters).adding(add), reader), asOf(parameters), model);
    }

    @PostMapping(path = "/", params = "drop")
    String remove(@RequestParam Map<String, String> parameters, @RequestParam String drop, Model model) {
        model.addAttribute(TOUCHED, drop);
        return page(Entry.read(ClaimForm.sent(parameters).removing(drop), reader), asOf(parameters), model);
    }

    /** The form filled in from JSON. */
    @PostMapping(path = "/", params = "paste")
    String paste(@RequestParam String json, Model model) {
        model.addAttribute("json", json);
        return page(Entry.read(json.getBytes(StandardCharsets.UTF_8), reader), "", model);
    }

    /** The form with the answer to an open question, {@code question=answer}, filled in. */
    @PostMapping(path = "/", params = "answer")
    String answerQuestion(@RequestParam Map<String, String> parameters, @RequestParam String answer, Model model) {
        var entry = read(parameters);
        var chosen = Chosen.of(answer);
        if (entry.claim() != null && !chosen.question().isEmpty()) {
            entry = answered(entry, entry.claim(), chosen);
        }
        return page(entry, asOf(parameters), model);
    }

    private Entry answered(Entry entry, Claim claim, Chosen chosen) {
        try {
            return Entry.of(scorecard.answered(claim, chosen));
        } catch (InvalidInput fault) {
            return entry.refused(fault.faults());
        } catch (InvalidWhatIf fault) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, fault);
        }
    }

    /** Keeps the claim in the casebook. */
    @PostMapping("/claims")
    String file(
            @RequestParam Map<String, String> parameters,
            @AuthenticationPrincipal Caller caller,
            Model model,
            RedirectAttributes flash) {
        var entry = read(parameters);
        if (entry.claim() == null) {
            return page(entry, asOf(parameters), model);
        }
        try {
            var filed = casebook.file(caller, entry.claim(), null, Trigger.FILED);
            flash.addFlashAttribute("filed", true);
            return "redirect:/claims/" + filed.id();
        } catch (InvalidInput fault) {
            return page(entry.refused(fault.faults()), asOf(parameters), model);
        } catch (IdTaken fault) {
            var taken = List.of(new Fault("/id", "is that of another claim; leave it out to get a new one"));
            return page(entry.refused(taken), asOf(parameters), model);
        }
    }

    private Entry read(Map<String, String> parameters) {
        return Entry.read(ClaimForm.sent(parameters), reader);
    }

    private static String asOf(Map<String, String> parameters) {
        return parameters.getOrDefault(AS_OF, "");
    }

    private String page(Entry entry, String asOf, Model model) {
        fill(entry, asOf, model);
        var touched = model.getAttribute(TOUCHED);
        model.addAttribute("form", entry.view(touched == null ? "" : touched.toString()));
        model.addAttribute("examples", examples.first());
        model.addAttribute("otherExamples", examples.others());
        if (entry.claim() != null) {
            model.addAttribute("json", new String(ClaimWriter.bytes(entry.claim()), StandardCharsets.UTF_8));
        }
        return "score";
    }

    private void fill(Entry entry, String asOf, Model model) {
        model.addAttribute("entry", entry);
        model.addAttribute(AS_OF, asOf);
        var result = entry.claim() == null ? new Scorecard.Result(null, "") : scorecard.score(entry.claim(), asOf);
        model.addAttribute("answer", result.answer());
        model.addAttribute("asOfFault", result.fault());
    }
}
