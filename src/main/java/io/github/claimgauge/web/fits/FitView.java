package io.github.claimgauge.web.fits;

import io.github.claimgauge.access.Unavailable;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.tuning.Quality;
import io.github.claimgauge.tuning.fitting.Fit;
import io.github.claimgauge.tuning.fitting.FitRun;
import io.github.claimgauge.tuning.fitting.Proposal;
import io.github.claimgauge.tuning.fitting.TooFewLabels;
import io.github.claimgauge.tuning.report.Numerals;
import io.github.claimgauge.tuning.report.Sentences;
import io.github.claimgauge.web.Typeset;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A fit's page.
 *
 * @param choices what it was to do, in words
 * @param form the same, to do it once more
 * @param waits whether it is not ready yet
 * @param behind whether other rules are in force by now
 * @param failure why nothing came of it, line by line; empty if something did
 * @param result null unless it is ready
 */
record FitView(
        String id,
        String author,
        String begun,
        String choices,
        FitForm form,
        boolean waits,
        boolean behind,
        List<String> failure,
        @Nullable Result result) {

    /**
     * What is proposed.
     *
     * @param better whether claims that it did not see speak for it
     * @param uncalibrated what to say of too few claims; empty if they are enough
     * @param changes first those whose weight lies outside of what the claims allow
     */
    record Result(
            boolean better,
            int folds,
            String uncalibrated,
            List<Measure> quality,
            List<Line> changes,
            List<Left> left) {

        static Result of(Fit fit) {
            return new Result(
                    fit.isBetter(),
                    fit.folds(),
                    fit.present().isCalibrated() ? "" : few(fit.present()),
                    Measure.all(fit),
                    fit.proposals().stream()
                            .filter(Proposal::isChange)
                            .map(Line::of)
                            .sorted((one, other) -> Boolean.compare(other.clear(), one.clear()))
                            .toList(),
                    fit.proposals().stream()
                            .filter(proposal -> !proposal.isChange())
                            .map(Left::of)
                            .toList());
        }
    }

    /** Each claim is measured at two looks. */
    private static String few(Quality quality) {
        return "Uncalibrated: " + quality.claims() / 2
                + " labelled claims are few, and a weight can be off by as much as its interval is wide.";
    }

    /** A measure of quality by the weights in force, by those proposed on claims that they have not seen, and on those they have. */
    record Measure(String name, String best, String present, String unseen, String seen) {

        static List<Measure> all(Fit fit) {
            var present = Sentences.measures(fit.present());
            var unseen = Sentences.measures(fit.proposed());
            var seen = Sentences.measures(fit.seen());
            return IntStream.range(0, present.size())
                    .mapToObj(at -> new Measure(
                            present.get(at).name(),
                            present.get(at).best(),
                            present.get(at).text(),
                            unseen.get(at).text(),
                            seen.get(at).text()))
                    .toList();
        }
    }

    /**
     * A weight that is to be changed.
     *
     * @param clear whether the weight in force lies outside of the interval
     * @param trial whether the rule says nothing any more, and so is put on trial
     */
    record Line(
            String rule,
            String title,
            int hits,
            String from,
            String to,
            String interval,
            boolean clear,
            boolean trial) {

        static Line of(Proposal proposal) {
            var rule = proposal.rule();
            return new Line(
                    rule.id(),
                    rule.title(),
                    proposal.hits(),
                    Typeset.signed(rule.weight()),
                    Typeset.signed(proposal.weight()),
                    interval(proposal),
                    rule.weight() < proposal.low() || rule.weight() > proposal.high(),
                    proposal.weight() == 0);
        }

        private static String interval(Proposal proposal) {
            return Typeset.minus(Numerals.signed(1, proposal.low()) + " to " + Numerals.signed(1, proposal.high()));
        }
    }

    /** A weight that stays as it is, and why. */
    record Left(String rule, String title, String weight, String why) {

        static Left of(Proposal proposal) {
            var rule = proposal.rule();
            var locked = proposal.locked();
            return new Left(
                    rule.id(),
                    rule.title(),
                    Typeset.signed(rule.weight()),
                    locked == null ? "the claims agree with it" : locked);
        }
    }

    static FitView of(FitRun run, String present) {
        return new FitView(
                run.id(),
                run.author(),
                Typeset.minute(run.begunAt()),
                choices(run),
                FitForm.of(run.sources(), run.settings()),
                run.isUnderWay(),
                !run.rulebook().equals(present),
                run.failure().map(FitView::words).orElse(List.of()),
                run.fit().map(Result::of).orElse(null));
    }

    private static String choices(FitRun run) {
        var settings = run.settings();
        var form = FitForm.of(run.sources(), settings);
        return "Fitted to " + String.join(" and ", form.cases()) + " cases; weights held within about " + form.pull()
                + " points of those in force, and moved by no more than " + form.limit()
                + (settings.locked().isEmpty()
                        ? ""
                        : "; locked by hand: " + settings.locked().size());
    }

    private static List<String> words(Throwable failure) {
        if (failure instanceof TooFewLabels few) {
            return String.valueOf(few.getMessage()).lines().toList();
        }
        return failure instanceof Unavailable
                ? List.of("The casebook could not be reached. Try again in a while.")
                : List.of("It failed by a fault of the program, which stands in the server's log.");
    }

    /** Rules whose weight can be fitted, by their groups. */
    record Group(String name, List<Rule> rules) {}
}
