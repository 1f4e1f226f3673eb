package io.github.claimgauge.score;

import io.github.claimgauge.score.Assessment.AnswerScore;
import io.github.claimgauge.score.Assessment.Flip;
import io.github.claimgauge.score.Assessment.NextCheck;
import io.github.claimgauge.score.Assessment.NotAssessed;
import io.github.claimgauge.score.Assessment.Outlook;
import io.github.claimgauge.score.Assessment.SilentRule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says what was not found and what finding out could change, by judging the claim anew with each possible answer. */
final class Outlooks {

    private static final Comparator<NextCheck> BY_SWING = Comparator.comparingInt((NextCheck check) -> -check.swing())
            .thenComparing(check -> check.question().id());

    private final Rulebook rulebook;
    private final Balance balance;

    Outlooks(Rulebook rulebook, Balance balance) {
        this.rulebook = rulebook;
        this.balance = balance;
    }

    /** Questions that a rule waits for. */
    BitSet open(Judgement judgement) {
        var open = new BitSet();
        var waiting = judgement.notAssessed();
        for (int rule = waiting.nextSetBit(0); rule >= 0; rule = waiting.nextSetBit(rule + 1)) {
            open.or(judgement.questions(rule));
        }
        return open;
    }

    Outlook of(Judgement judgement, int[] sums) {
        var open = open(judgement);
        var factors = Factors.of(rulebook, balance, judgement, open);
        var openFactors = openOnly(factors, open);
        return new Outlook(
                Likelihood.score(new Search(balance, sums, openFactors, false).extreme()),
                Likelihood.score(new Search(balance, sums, openFactors, true).extreme()),
                judgement.silent().stream()
                        .mapToObj(rule -> silent(judgement, rule))
                        .toList(),
                judgement.notAssessed().stream()
                        .boxed()
                        .flatMap(rule ->
                                judgement.questions(rule).stream().mapToObj(question -> waiting(rule, question)))
                        .toList(),
                nextChecks(openFactors, sums),
                flips(factors, sums));
    }

    private List<Factor> openOnly(List<Factor> factors, BitSet open) {
        var questions = open.stream().mapToObj(rulebook.questions()::get).collect(Collectors.toSet());
        return factors.stream().map(factor -> factor.within(questions)).toList();
    }

    private SilentRule silent(Judgement judgement, int rule) {
        return new SilentRule(rulebook.rules().get(rule).id(), judgement.because(rule));
    }

    private NotAssessed waiting(int rule, int question) {
        return new NotAssessed(
                rulebook.rules().get(rule).id(),
                rulebook.questions().get(question).id());
    }

    private List<NextCheck> nextChecks(List<Factor> open, int[] sums) {
        int present = Likelihood.score(balance.total(sums));
        return open.stream()
                .flatMap(factor ->
                        factor.questions().stream().map(question -> nextCheck(question, factor, sums, present)))
                .filter(check -> check.swing() > 0)
                .sorted(BY_SWING)
                .toList();
    }

    private NextCheck nextCheck(Question question, Factor factor, int[] sums, int present) {
        var scores = factor.movesOf(question).stream()
                .map(move -> new AnswerScore(
                        move.choices().get(0).answer().id(), Likelihood.score(balance.total(move.addedTo(sums)))))
                .toList();
        var all = IntStream.concat(IntStream.of(present), scores.stream().mapToInt(AnswerScore::score))
                .summaryStatistics();
        return new NextCheck(question, scores, all.getMax() - all.getMin());
    }

    /** Up first, then down. */
    private List<Flip> flips(List<Factor> factors, int[] sums) {
        int score = Likelihood.score(balance.total(sums));
        var scale = rulebook.scale();
        int band = scale.indexOfBand(score);
        var flips = new ArrayList<Flip>();
        if (band + 1 < scale.bands().size()) {
            int from = scale.bands().get(band + 1).from();
            flip(new Search(balance, sums, factors, true).smallest(pointsFor(from)))
                    .ifPresent(flips::add);
        }
        if (band > 0) {
            int from = scale.bands().get(band).from();
            flip(new Search(balance, sums, factors, false).smallest(pointsFor(from) - 1))
                    .ifPresent(flips::add);
        }
        return flips;
    }

    private Optional<Flip> flip(Optional<Search.Found> found) {
        return found.map(result -> {
            int score = Likelihood.score(result.points());
            return new Flip(rulebook.scale().bandOf(score).name(), score, result.choices());
        });
    }

    /** The fewest points that give this score. */
    private static int pointsFor(int score) {
        int points = -1000;
        int above = 1000;
        while (points < above) {
            int middle = Math.floorDiv(points + above, 2);
            if (Likelihood.score(middle) >= score) {
                above = middle;
            } else {
                points = middle + 1;
            }
        }
        return points;
    }
}
