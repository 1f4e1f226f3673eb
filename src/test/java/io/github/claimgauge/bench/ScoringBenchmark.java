package io.github.claimgauge.bench;

import io.github.claimgauge.RandomClaims;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.facts.Facts;
import io.github.claimgauge.json.AnswerWriter;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.rulebook.EngineAlone;
import io.github.claimgauge.rulebook.Rulebooks;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.score.Scorer;
import io.github.claimgauge.score.Scorer.Detail;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.kie.dmn.api.core.DMNContext;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Time a claim, one thread, over a hundred reference cases. The first four judge flat facts that are already made; each
 * gets a fresh copy, so that what was found before is not in it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@OperationsPerInvocation(ScoringBenchmark.CLAIMS)
public class ScoringBenchmark {

    static final int CLAIMS = 100;

    private final Claim[] claims = new Claim[CLAIMS];
    private final Facts[] facts = new Facts[CLAIMS];
    private final DMNContext[] contexts = new DMNContext[CLAIMS];
    private EngineAlone engine;
    private PlainJava plain;
    private EasyRulesPeer easyRules;
    private DmnPeer dmn;
    private Scorer scorer;

    @Setup
    public void load() throws IOException, ReflectiveOperationException {
        var rulebook = Rulebooks.load(RulesFolder.bundled());
        engine = new EngineAlone();
        plain = PlainJava.of(rulebook);
        easyRules = new EasyRulesPeer(plain);
        dmn = new DmnPeer(rulebook);
        scorer = new Scorer(rulebook);
        var cases = referenceClaims();
        for (int claim = 0; claim < CLAIMS; claim++) {
            claims[claim] = cases.get(claim);
            facts[claim] = Facts.of(claims[claim]);
            contexts[claim] = dmn.context(facts[claim]);
        }
        warmUpOnOthers();
    }

    /** The engine meets claims of every kind, and so no branch is left out of what is compiled. */
    private void warmUpOnOthers() {
        RandomClaims.of(5, 2000).forEach(claim -> scorer.assess(claim, null, Detail.FULL));
    }

    private static List<Claim> referenceClaims() throws IOException {
        var reader = new ClaimReader(Clock.systemUTC());
        var cases = Objects.requireNonNull(ScoringBenchmark.class.getResourceAsStream("/reference-cases.ndjson"));
        try (var lines = new BufferedReader(new InputStreamReader(cases, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> reader.read(line.getBytes(StandardCharsets.UTF_8)))
                    .toList();
        }
    }

    private Facts fresh(int claim) {
        return facts[claim].revised(claims[claim], Set.of());
    }

    @Benchmark
    public void handWritten(Blackhole sink) {
        for (int claim = 0; claim < CLAIMS; claim++) {
            var fresh = fresh(claim);
            plain.judge(fresh);
            sink.consume(fresh.hits());
        }
    }

    @Benchmark
    public void engine(Blackhole sink) {
        for (int claim = 0; claim < CLAIMS; claim++) {
            var fresh = fresh(claim);
            engine.judge(fresh);
            sink.consume(fresh.hits());
        }
    }

    @Benchmark
    public void easyRules(Blackhole sink) {
        for (int claim = 0; claim < CLAIMS; claim++) {
            var fresh = fresh(claim);
            easyRules.judge(fresh);
            sink.consume(fresh.hits());
        }
    }

    @Benchmark
    public void dmn(Blackhole sink) {
        for (int claim = 0; claim < CLAIMS; claim++) {
            sink.consume(dmn.judge(contexts[claim]));
        }
    }

    @Benchmark
    public void findings(Blackhole sink) {
        for (var claim : claims) {
            sink.consume(scorer.assess(claim, null, Detail.FINDINGS));
        }
    }

    @Benchmark
    public void full(Blackhole sink) {
        for (var claim : claims) {
            sink.consume(scorer.assess(claim, null, Detail.FULL));
        }
    }

    @Benchmark
    public void fullAndWritten(Blackhole sink) {
        for (var claim : claims) {
            sink.consume(AnswerWriter.bytes(scorer.assess(claim, null, Detail.FULL)));
        }
    }
}
