package io.github.claimgauge.api.rulebook;

import io.github.claimgauge.api.Bodies;
import io.github.claimgauge.api.Callers;
import io.github.claimgauge.api.Comment;
import io.github.claimgauge.api.Parameters;
import io.github.claimgauge.api.rulebook.RulebookBodies.Compared;
import io.github.claimgauge.api.rulebook.RulebookBodies.Listed;
import io.github.claimgauge.api.rulebook.RulebookBodies.Whole;
import io.github.claimgauge.tuning.difference.Difference;
import io.github.claimgauge.tuning.edition.Publishing;
import io.github.claimgauge.tuning.edition.UnknownVersion;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the versions of the rulebook, what lies between them, and puts one that is kept in force. */
@RestController
@RequestMapping(path = "/api/v1/rulebooks", produces = MediaType.APPLICATION_JSON_VALUE)
final class RulebooksController {

    private static final int USUAL = 100;
    private static final int MOST = 1_000;

    private final Publishing publishing;
    private final Callers callers;

    RulebooksController(Publishing publishing, Callers callers) {
        this.publishing = publishing;
        this.callers = callers;
    }

    @GetMapping
    Listed list(@RequestParam MultiValueMap<String, String> parameters) {
        int limit = limit(parameters);
        return Listed.of(publishing.latest(limit), publishing.activations(limit));
    }

    @GetMapping("/{version}")
    Whole one(@PathVariable String version) {
        return Whole.of(publishing.find(version).orElseThrow(UnknownVersion::new), publishing.text(version));
    }

    @GetMapping("/{version}/diff/{other}")
    Compared diff(@PathVariable String version, @PathVariable String other) {
        return Compared.of(version, other, Difference.between(publishing.text(version), publishing.text(other)));
    }

    @PostMapping(path = "/{version}/activate", consumes = MediaType.APPLICATION_JSON_VALUE)
    Listed.Item activate(HttpServletRequest request, @PathVariable String version) throws IOException {
        var why = Bodies.read(request, Comment.class);
        return Listed.Item.of(publishing.activate(callers.caller(), version, why.comment()));
    }

    private static int limit(MultiValueMap<String, String> parameters) {
        var given = new Parameters(parameters, "limit");
        int limit = given.number("limit", USUAL, MOST);
        given.orThrow();
        return limit;
    }
}
