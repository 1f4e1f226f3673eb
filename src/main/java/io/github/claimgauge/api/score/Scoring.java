package io.github.claimgauge.api.score;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.json.AnswerWriter;
import io.github.claimgauge.score.Assessment;
import io.github.claimgauge.tuning.edition.InForce;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Scores claims and counts: how long it takes, and how often each rule fires. */
@Component
final class Scoring {

    private final InForce inForce;
    private final MeterRegistry meters;
    private final Timer timer;
    private final Map<String, Counter> hits = new ConcurrentHashMap<>();

    Scoring(InForce inForce, MeterRegistry meters) {
        this.inForce = inForce;
        this.meters = meters;
        this.timer = Timer.builder("claimgauge.scoring")
                .description("Time to score one claim and write the answer")
                .register(meters);
        // so that a rule that never fires is seen to be one
        inForce.edition().rulebook().rules().forEach(rule -> hits(rule.id()));
    }

    private Counter hits(String rule) {
        return hits.computeIfAbsent(rule, id -> Counter.builder("claimgauge.rule.hits")
                .description("Claims on which the rule fired")
                .tag("rule", id)
                .register(meters));
    }

    byte[] answer(Claim claim, ScoreParameters parameters) {
        return timer.record(() -> AnswerWriter.bytes(assess(claim, parameters)));
    }

    private Assessment assess(Claim claim, ScoreParameters parameters) {
        var assessment = inForce.edition().assessor().assess(claim, parameters.asOf(), parameters.detail());
        assessment.findings().forEach(finding -> hits(finding.rule().id()).increment());
        return assessment;
    }
}
