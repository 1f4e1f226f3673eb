package io.github.claimgauge.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.RandomClaims;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.facts.Facts;
import io.github.claimgauge.rulebook.folder.Condition.Verdict;
import io.github.claimgauge.rulebook.folder.Lint;
import io.github.claimgauge.rulebook.folder.RuleText;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever was judged before, and whatever is judged beside it, a claim gets its own verdict. */
final class SessionsTest {

    private static final int THREADS = 4;
    private static final int ROUNDS = 20;

    private final List<RuleText> rules = Lint.check(RulesFolder.bundled()).rules();
    private final Sessions sessions = new Sessions(Compiler.compile(rules));
    private final List<Claim> claims = RandomClaims.of(8, 1000).toList();
    private final List<int[]> expected =
            claims.stream().map(this::thoseThatHold).toList();

    /** By the conditions themselves, without the engine. */
    private int[] thoseThatHold(Claim claim) {
        var facts = Facts.of(claim);
        return IntStream.range(0, rules.size())
                .filter(rule -> rules.get(rule).isJudged())
                .filter(rule -> rules.get(rule).verdict(facts) == Verdict.MET)
                .toArray();
    }

    @Test
    void leakNothingFromOneClaimToTheNextOnManyThreads() throws Exception {
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var tasks = IntStream.range(0, THREADS)
                    .mapToObj(seed -> (Callable<Integer>) () -> countWrong(seed))
                    .toList();
            for (var wrong : threads.invokeAll(tasks)) {
                assertThat(wrong.get()).isZero();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private int countWrong(int seed) {
        var order = new ArrayList<>(IntStream.range(0, claims.size()).boxed().toList());
        var random = new Random(seed);
        int wrong = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (int index : order) {
                wrong += isRight(index) ? 0 : 1;
            }
        }
        return wrong;
    }

    private boolean isRight(int index) {
        var facts = Facts.of(claims.get(index));
        sessions.judge(facts);
        int[] hits = facts.hits();
        Arrays.sort(hits);
        return Arrays.equals(hits, expected.get(index));
    }
}
