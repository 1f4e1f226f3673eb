package io.github.claimgauge.api;

import io.github.claimgauge.assessment.Assessor;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.json.AnswerWriter;
import io.github.claimgauge.score.Assessment;
import io.github.claimgauge.score.Rule;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Scores claims and counts: how long it takes, and how often each rule fires. */
@Component
final class Scoring {

    private final Assessor assessor;
    private final Timer timer;
    private final Map<String, Counter> hits;

    Scoring(Assessor assessor, MeterRegistry meters) {
        this.assessor = assessor;
        this.timer = Timer.builder("claimgauge.scoring")
                .description("Time to score one claim and write the answer")
                .register(meters);
        this.hits = assessor.rulebook().rules().stream()
                .map(Rule::id)
                .collect(Collectors.toUnmodifiableMap(Function.identity(), rule -> hits(rule, meters)));
    }

    private static Counter hits(String rule, MeterRegistry meters) {
        return Counter.builder("claimgauge.rule.hits")
                .description("Claims on which the rule fired")
                .tag("rule", rule)
                .register(meters);
    }

    byte[] answer(Claim claim, ScoreParameters parameters) {
        return timer.record(() -> AnswerWriter.bytes(assess(claim, parameters)));
    }

    private Assessment assess(Claim claim, ScoreParameters parameters) {
        var assessment = assessor.assess(claim, parameters.asOf(), parameters.detail());
        assessment.findings().forEach(finding -> count(finding.rule()));
        return assessment;
    }

    private void count(Rule rule) {
        var counter = hits.get(rule.id());
        if (counter != null) {
            counter.increment();
        }
    }
}
