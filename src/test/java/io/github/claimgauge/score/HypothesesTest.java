package io.github.claimgauge.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.json.Values;
import io.github.claimgauge.rulebook.Rulebooks;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.score.Scorer.Detail;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * How many answers are tried on the claim of which the least is known. A rule that looks at several things makes their answers
 * be tried together: one such rule too many, and each explanation takes several times as long.
 */
class HypothesesTest {

    /** Several times the answers that there are: fewer, and those that are tried after others are not counted. */
    private static final int LEAST = 500;

    private static final int MOST = 1_700;
    private static final Rulebook RULES = Rulebooks.load(RulesFolder.bundled());
    private static final Claim BLANK = Values.read("""
            {"actor": {"name": "somebody"}, "victim": {"name": "some company"}, "attack": "ransomware", "claimedAt": "2024"}
            """.getBytes(StandardCharsets.UTF_8), Claim.class);

    private int tried;

    @Test
    void areNotTooManyWhenNothingIsKnown() {
        var counting = proxy(Rulebook.class, RULES);

        var assessment = new Scorer(counting).assess(BLANK, null, Detail.FULL);

        assertThat(assessment).isEqualTo(new Scorer(RULES).assess(BLANK, null, Detail.FULL));
        assertThat(tried).isBetween(LEAST, MOST);
    }

    /** Passes everything on, and counts the answers that are tried. */
    private <T> T proxy(Class<T> type, T behind) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    tried += method.getName().equals("given") ? 1 : 0;
                    try {
                        var result = method.invoke(behind, arguments);
                        return result instanceof Optional<?> found ? found.map(this::counted) : counted(result);
                    } catch (InvocationTargetException fault) {
                        throw fault.getCause();
                    }
                }));
    }

    private Object counted(Object result) {
        if (result instanceof Judgement judgement) {
            return proxy(Judgement.class, judgement);
        }
        return result instanceof Hypothesis hypothesis ? proxy(Hypothesis.class, hypothesis) : result;
    }
}
