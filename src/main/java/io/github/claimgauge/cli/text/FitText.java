package io.github.claimgauge.cli.text;

import io.github.claimgauge.tuning.fitting.Fit;
import io.github.claimgauge.tuning.fitting.Proposal;
import io.github.claimgauge.tuning.report.Numerals;
import io.github.claimgauge.tuning.report.Sentences;
import java.util.List;
import java.util.stream.IntStream;

/** What a fit proposes, as text for a terminal. */
public final class FitText {

    private FitText() {}

    /** Quality first, then the weights that were fitted, then those that were not and why. */
    public static String of(Fit fit, int width, Ink ink) {
        var page = new Page(width, ink);
        page.title("Weights that the outcomes of " + fit.present().claims() / 2 + " claims propose");
        page.words(0, verdict(fit));
        page.heading("Quality, of claims as they were made and 72 hours later");
        Columns.of(
                        List.of("Measure", "Present", "Proposed, on claims it had not seen", "on those it had"),
                        quality(fit))
                .forEach(page::line);
        page.heading("Proposed weights");
        Columns.of(
                        List.of("Rule", "Weight", "Proposed", "95 % interval", "Hits"),
                        fit.proposals().stream()
                                .filter(proposal -> proposal.locked() == null)
                                .map(FitText::row)
                                .toList())
                .forEach(page::line);
        page.heading("Left as they are");
        fit.proposals().stream()
                .filter(proposal -> proposal.locked() != null)
                .forEach(proposal -> page.words(0, proposal.rule().id() + ": " + proposal.locked()));
        return page.toString();
    }

    private static String verdict(Fit fit) {
        return fit.isBetter()
                ? "On claims that the fit had not seen, the proposed weights do better than the present ones. Judge each by"
                        + " its reason before you take it over."
                : "On claims that the fit had not seen, the proposed weights do no better than the present ones: keep"
                        + " these.";
    }

    private static List<List<String>> quality(Fit fit) {
        var present = Sentences.measures(fit.present());
        var proposed = Sentences.measures(fit.proposed());
        var seen = Sentences.measures(fit.seen());
        return IntStream.range(0, present.size())
                .mapToObj(index -> List.of(
                        present.get(index).title(),
                        present.get(index).text(),
                        proposed.get(index).text(),
                        seen.get(index).text()))
                .toList();
    }

    private static List<String> row(Proposal proposal) {
        return List.of(
                proposal.rule().id(),
                Numerals.signed(proposal.rule().weight()),
                Numerals.signed(proposal.weight()) + (proposal.isChange() ? " *" : "  "),
                Numerals.signed(1, proposal.low()) + " to " + Numerals.signed(1, proposal.high()),
                Integer.toString(proposal.hits()));
    }
}
