package io.github.claimgauge.score;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.score.Assessment.AspectBalance;
import io.github.claimgauge.score.Assessment.Edition;
import io.github.claimgauge.score.Assessment.Finding;
import io.github.claimgauge.score.Assessment.GroupBalance;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scores claims by one rulebook. Pure: the same claim and moment give the same assessment. Safe for many threads. */
public final class Scorer {

    private static final Comparator<Finding> BY_SIZE = Comparator.comparingInt(
                    (Finding finding) -> -Math.abs(finding.points()))
            .thenComparing(finding -> finding.rule().id());

    private final Rulebook rulebook;
    private final Balance balance;
    private final Outlooks outlooks;
    private final BitSet matters = new BitSet();

    public Scorer(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.balance = new Balance(rulebook);
        this.outlooks = new Outlooks(rulebook, balance);
        for (int question = 0; question < rulebook.questions().size(); question++) {
            matters.set(question, rulebook.questions().get(question).matters());
        }
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    /** How much of the explanation is wanted. */
    public enum Detail {
        /** Score, findings, groups and aspects. */
        FINDINGS,
        /** The outlook as well. */
        FULL
    }

    /**
     * @param asOf what was dated later is not looked at; null for all that is on record
     * @throws AsOfBeforeClaim if there was no claim yet
     */
    public Assessment assess(Claim claim, @Nullable Moment asOf, Detail detail) {
        var moment = asOf == null ? claim.lastKnown() : asOf;
        if (claim.claimedAt().isAfter(moment)) {
            throw new AsOfBeforeClaim(moment, claim.claimedAt());
        }
        var known = claim.asOf(moment);
        var judgement = rulebook.judge(known);
        var sums = balance.sums(judgement.fired());
        int points = balance.total(sums);
        int score = Likelihood.score(points);
        var scale = rulebook.scale();
        var findings = findings(judgement);
        var confidence = confidence(judgement, findings);
        var credibility = new Admiralty.Credibility(
                score,
                findings.stream().anyMatch(finding -> finding.points() != 0),
                findings.stream().anyMatch(finding -> isVoice(finding) && Admiralty.confirms(finding.points())),
                confidence);
        var band = scale.bandOf(score);
        var outlook = detail == Detail.FULL ? outlooks.of(judgement, sums) : null;
        return new Assessment(
                claim.id(),
                moment,
                score,
                Likelihood.of(points),
                points,
                scale.start(),
                band,
                scale.describe(band),
                confidence,
                Admiralty.of(known, scale.reliability(), credibility),
                Summary.of(known, moment, score, band, confidence, findings, outlook),
                findings,
                groups(judgement, sums),
                aspects(findings),
                outlook,
                new Edition(rulebook.version(), scale.name(), rulebook.engine()));
    }

    private List<Finding> findings(Judgement judgement) {
        var findings = new ArrayList<Finding>();
        var fired = judgement.fired();
        for (int ordinal = fired.nextSetBit(0); ordinal >= 0; ordinal = fired.nextSetBit(ordinal + 1)) {
            var rule = rulebook.rules().get(ordinal);
            findings.add(new Finding(rule, rule.points(), judgement.reason(ordinal), judgement.facts(ordinal)));
        }
        findings.sort(BY_SIZE);
        return findings;
    }

    private List<GroupBalance> groups(Judgement judgement, int[] sums) {
        var touched = new BitSet();
        judgement.fired().stream().map(balance::groupOf).forEach(touched::set);
        var balances = new ArrayList<GroupBalance>();
        touched.stream().forEach(index -> {
            var group = balance.groups().get(index);
            balances.add(new GroupBalance(
                    group.name(), sums[index], group.applied(sums[index]), group.floor(), group.ceiling()));
        });
        return balances;
    }

    private static List<AspectBalance> aspects(List<Finding> findings) {
        var points = new EnumMap<Aspect, Integer>(Aspect.class);
        findings.forEach(finding -> points.merge(finding.rule().aspect(), finding.points(), Integer::sum));
        var balances = new ArrayList<AspectBalance>();
        points.forEach((aspect, sum) -> balances.add(new AspectBalance(aspect, sum)));
        return balances;
    }

    private Confidence confidence(Judgement judgement, List<Finding> findings) {
        return Confidence.of(rulebook.scale().confidence(), voices(findings), coverage(judgement));
    }

    /** Findings that rest on one fact are one voice: who denies that an outage was an attack has spoken once. */
    private int voices(List<Finding> findings) {
        int voices = 0;
        var heard = new HashSet<String>();
        for (var finding : findings) {
            if (isVoice(finding)) {
                voices += Collections.disjoint(heard, finding.facts().keySet()) ? 1 : 0;
                heard.addAll(finding.facts().keySet());
            }
        }
        return voices;
    }

    /** Share of the questions that matter that are answered, in percent; one whose answer no rule waits for does not count. */
    private int coverage(Judgement judgement) {
        int answered = 0;
        int open = 0;
        for (int question = matters.nextSetBit(0); question >= 0; question = matters.nextSetBit(question + 1)) {
            if (judgement.isAnswered(question)) {
                answered++;
            } else if (judgement.awaits(question)) {
                open++;
            }
        }
        return answered + open == 0 ? 100 : 100 * answered / (answered + open);
    }

    private boolean isVoice(Finding finding) {
        var scale = rulebook.scale().confidence();
        return scale.voices().contains(finding.rule().group()) && Math.abs(finding.points()) >= scale.voicePoints();
    }
}
