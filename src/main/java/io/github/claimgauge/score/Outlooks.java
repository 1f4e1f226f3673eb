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
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Says what was not found and what finding out could change, by what holds once possible answers are given. */
final class Outlooks {

    private static final Comparator<NextCheck> BY_SWING = Comparator.comparingInt(check -> -check.swing());

    private final Rulebook rulebook;
    private final Balance balance;
    private final BitSet changeable;

    Outlooks(Rulebook rulebook, Balance balance) {
        this.rulebook = rulebook;
        this.balance = balance;
        this.changeable = changeable(rulebook.questions());
    }

    private static BitSet changeable(List<Question> questions) {
        var changeable = new BitSet();
        IntStream.range(0, questions.size())
                .filter(question -> questions.get(question).mayChange())
                .forEach(changeable::set);
        return changeable;
    }

    Outlook of(Judgement judgement, int[] sums) {
        var factors = new Factors(rulebook, balance, judgement);
        var open = factors.of(judgement.open());
        return new Outlook(
                Likelihood.score(new Search(balance, sums, open, false).extreme()),
                Likelihood.score(new Search(balance, sums, open, true).extreme()),
                silent(judgement),
                notAssessed(judgement),
                nextChecks(open, sums),
                flips(factors.of(inPlay(judgement)), sums));
    }

    /** Questions that are open, or whose known answer may still change. */
    private BitSet inPlay(Judgement judgement) {
        var inPlay = (BitSet) judgement.open().clone();
        inPlay.or(changeable);
        inPlay.stream()
                .filter(question -> judgement.possibleAnswers(question).isEmpty())
                .forEach(inPlay::clear);
        return inPlay;
    }

    private List<SilentRule> silent(Judgement judgement) {
        var silent = new ArrayList<SilentRule>();
        judgement.silent().stream()
                .forEach(rule ->
                        silent.add(new SilentRule(rulebook.rules().get(rule).id(), judgement.because(rule))));
        return silent;
    }

    private List<NotAssessed> notAssessed(Judgement judgement) {
        var waiting = new ArrayList<NotAssessed>();
        judgement.notAssessed().stream().forEach(rule -> judgement.questions(rule).stream()
                .forEach(question -> waiting.add(new NotAssessed(
                        rulebook.rules().get(rule).id(),
                        rulebook.questions().get(question).id()))));
        return waiting;
    }

    /** Those that would move the score the same stand in the order in which an analyst would ask them. */
    private List<NextCheck> nextChecks(List<Factor> open, int[] sums) {
        var inOrder = new TreeMap<Integer, NextCheck>();
        for (var factor : open) {
            for (int member = 0; member < factor.members().size(); member++) {
                inOrder.put(factor.members().get(member).ordinal(), nextCheck(factor, member, sums));
            }
        }
        var checks = new ArrayList<>(inOrder.values());
        checks.removeIf(check -> check.swing() == 0);
        checks.sort(BY_SWING);
        return checks;
    }

    private NextCheck nextCheck(Factor factor, int member, int[] sums) {
        var question = factor.members().get(member);
        var scores = new ArrayList<AnswerScore>();
        int low = Likelihood.score(balance.total(sums));
        int high = low;
        for (int answer = 0; answer < question.answers().size(); answer++) {
            var gains = factor.gains(member, answer);
            if (gains != null) {
                int score = Likelihood.score(balance.total(sums, 1, gains));
                scores.add(new AnswerScore(question.answers().get(answer).id(), score));
                low = Math.min(low, score);
                high = Math.max(high, score);
            }
        }
        return new NextCheck(question.question(), scores, high - low);
    }

    /** Up first, then down. */
    private List<Flip> flips(List<Factor> factors, int[] sums) {
        int score = Likelihood.score(balance.total(sums));
        var scale = rulebook.scale();
        int band = scale.indexOfBand(score);
        var flips = new ArrayList<Flip>();
        if (band + 1 < scale.bands().size()) {
            int from = scale.bands().get(band + 1).from();
            flip(Search.fewest(balance, sums, factors, true, Likelihood.pointsFor(from)))
                    .ifPresent(flips::add);
        }
        if (band > 0) {
            int from = scale.bands().get(band).from();
            flip(Search.fewest(balance, sums, factors, false, Likelihood.pointsFor(from) - 1))
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
}
