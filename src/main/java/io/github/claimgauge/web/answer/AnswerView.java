package io.github.claimgauge.web.answer;

import io.github.claimgauge.export.Grades;
import io.github.claimgauge.export.Prose;
import io.github.claimgauge.score.Aspect;
import io.github.claimgauge.score.Assessment;
import io.github.claimgauge.score.Assessment.AspectBalance;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.score.Scale;
import io.github.claimgauge.tuning.report.Numerals;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An answer for the fragment {@code answer.html}.
 *
 * @param range the bounds of the band, which no line break parts
 * @param odds what the points come to, in words
 * @param likelihood the same in percent
 * @param source the Admiralty grade of the source, in words
 * @param information the Admiralty grade of the information, in words
 * @param trials findings of rules on trial, which add nothing
 * @param aspects each of them, with a balance of null if nothing was found that bears on it
 * @param outlook null if it was not asked for
 */
public record AnswerView(
        Tone tone,
        String range,
        String confidence,
        String asOf,
        int points,
        String odds,
        String likelihood,
        String admiralty,
        String source,
        String information,
        String summary,
        List<Segment> bands,
        Waterfall waterfall,
        List<FindingView> findings,
        List<FindingView> trials,
        List<AspectView> aspects,
        @Nullable OutlookView outlook,
        Assessment.Edition rulebook) {

    /** Beyond such odds, digits say nothing. */
    private static final double MANY = 1e6;

    /** Percent; a tenth of one is the least that is told of a likelihood. */
    private static final double LEAST = 0.1;

    /** A band on the line of scores from 1 to 99. */
    public record Segment(String words, int from, int to, String style) {}

    /** What the findings that bear on an aspect come to. */
    public record AspectView(String name, @Nullable Integer points) {

        static List<AspectView> all(List<AspectBalance> balances) {
            var points = balances.stream().collect(Collectors.toMap(AspectBalance::aspect, AspectBalance::points));
            return Stream.of(Aspect.values())
                    .map(aspect -> new AspectView(aspect.toString(), points.get(aspect)))
                    .toList();
        }
    }

    /** @param facts name in the dictionary of facts, and value */
    public record FindingView(
            String rule,
            String title,
            String group,
            String aspect,
            int points,
            String reason,
            String why,
            String source,
            Map<String, String> facts) {

        static FindingView of(Assessment.Finding finding) {
            var rule = finding.rule();
            return new FindingView(
                    rule.id(),
                    rule.title(),
                    rule.group(),
                    rule.aspect().toString(),
                    finding.points(),
                    Prose.of(finding.reason()),
                    rule.why(),
                    Prose.of(rule.source()),
                    finding.facts().entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey,
                                    fact -> Prose.of(fact.getValue().toString()),
                                    (one, other) -> one,
                                    LinkedHashMap::new)));
        }
    }

    /** @param rulebook by which it was assessed */
    public static AnswerView of(Assessment assessment, Rulebook rulebook) {
        var scale = rulebook.scale();
        var findings = assessment.findings().stream().collect(Collectors.partitioningBy(AnswerView::counts));
        var admiralty = assessment.admiralty();
        return new AnswerView(
                Tone.of(assessment.score(), assessment.band(), scale),
                scale.range(assessment.band()).replace(' ', '\u00a0'),
                assessment.confidence().toString(),
                assessment.asOf().text(),
                assessment.points(),
                odds(assessment.points()),
                likelihood(assessment.likelihood()),
                admiralty.source() + admiralty.information(),
                Grades.reliability(admiralty.source()),
                Grades.credibility(admiralty.information()),
                Prose.of(assessment.summary()),
                segments(scale),
                Waterfall.of(assessment),
                findings.getOrDefault(true, List.of()).stream()
                        .map(FindingView::of)
                        .toList(),
                findings.getOrDefault(false, List.of()).stream()
                        .map(FindingView::of)
                        .toList(),
                AspectView.all(assessment.aspects()),
                assessment.outlook() == null
                        ? null
                        : OutlookView.of(assessment.outlook(), rulebook, rulesById(rulebook)),
                assessment.rulebook());
    }

    private static boolean counts(Assessment.Finding finding) {
        return finding.rule().status() != Rule.Status.TRIAL;
    }

    private static Map<String, Rule> rulesById(Rulebook rulebook) {
        return rulebook.rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
    }

    private static List<Segment> segments(Scale scale) {
        var bands = scale.bands();
        return bands.stream()
                .map(band -> new Segment(
                        band.words(),
                        band.from(),
                        end(bands, band),
                        Tone.of(band.from(), scale).style()))
                .toList();
    }

    private static int end(List<Scale.Band> bands, Scale.Band band) {
        int next = bands.indexOf(band) + 1;
        return next < bands.size() ? bands.get(next).from() : 100;
    }

    /** {@code 33.4 %}; at the ends, where a tenth would say 0 or 100, which side of which bound it is on. */
    private static String likelihood(double likelihood) {
        double percent = 100 * likelihood;
        var end = percent < LEAST ? "less than " + LEAST : percent > 100 - LEAST ? "more than " + (100 - LEAST) : "";
        return (end.isEmpty() ? Numerals.decimals(1, percent) : end) + "\u00a0%";
    }

    /** {@code odds of 13 to 1 against} for −11 points. */
    private static String odds(int points) {
        if (points == 0) {
            return "even odds";
        }
        double odds = Math.pow(10, Math.abs(points) / 10.0);
        if (odds > MANY) {
            return "odds of more than a million to 1 " + (points > 0 ? "for" : "against");
        }
        var words = odds < 10 ? String.format(Locale.ROOT, "%.1f", odds) : String.format(Locale.ROOT, "%,.0f", odds);
        return "odds of " + words + " to 1 " + (points > 0 ? "for" : "against");
    }
}
