package io.github.claimgauge.web.scenarios;

import io.github.claimgauge.scenario.Run;
import io.github.claimgauge.scenario.ScenarioRuns;
import io.github.claimgauge.scenario.book.Chapter;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.tuning.edition.InForce;
import io.github.claimgauge.web.Stamp;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** What rules are expected to do, told in examples, and whether the rules in force do it. */
@Controller
final class ScenariosPage {

    private static final String ALL = "all";
    private static final String HERE = "here";

    private final InForce inForce;
    private final ScenarioRuns runs;
    private final Book book;

    ScenariosPage(InForce inForce, ScenarioRuns runs, Book book) {
        this.inForce = inForce;
        this.runs = runs;
        this.book = book;
    }

    @GetMapping("/scenarios")
    String contents(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String status, Model model) {
        var wanted = new Wanted(q, status);
        var found = wanted.in(chapters(model));
        var views = found.stream().map(ChapterView::of).toList();
        model.addAttribute("wanted", wanted);
        model.addAttribute("found", views);
        model.addAttribute(
                "count", views.stream().mapToLong(ChapterView::examples).sum());
        model.addAttribute(
                HERE,
                UriComponentsBuilder.fromPath("/scenarios")
                        .queryParam("q", "{q}")
                        .queryParam("status", "{status}")
                        .encode()
                        .build(q, status)
                        .toString());
        return "scenarios";
    }

    /** One chapter, or all of them to be printed. */
    @GetMapping("/scenarios/{name}")
    String chapter(@PathVariable String name, Model model) {
        var all = chapters(model).stream().map(ChapterView::of).toList();
        var shown = name.equals(ALL)
                ? all
                : all.stream().filter(chapter -> chapter.name().equals(name)).toList();
        if (shown.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute(HERE, "/scenarios/" + name);
        model.addAttribute("name", name);
        model.addAttribute("title", shown.size() == 1 ? shown.get(0).chapter().title() : "All scenarios");
        model.addAttribute("shown", shown);
        model.addAttribute("all", all);
        return "scenario-chapter";
    }

    private List<Chapter> chapters(Model model) {
        var rulebook = inForce.edition().rulebook();
        Optional<Run> run = runs.last(rulebook);
        model.addAttribute("run", run.orElse(null));
        model.addAttribute("ranAt", run.map(Run::at).map(Stamp::new).orElse(null));
        model.addAttribute("rulebook", rulebook);
        model.addAttribute("rules", rulebook.rules().stream().collect(Collectors.toMap(Rule::id, Function.identity())));
        return book.chapters(run);
    }
}
