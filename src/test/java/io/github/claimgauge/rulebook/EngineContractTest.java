package io.github.claimgauge.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.RandomClaims;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.facts.Facts;
import io.github.claimgauge.rulebook.folder.Condition.Verdict;
import io.github.claimgauge.rulebook.folder.Lint;
import io.github.claimgauge.rulebook.folder.RuleText;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.score.Rulebook;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The engine and the conditions as they were read mean the same; explanations and hypotheticals rest on it. */
final class EngineContractTest {

    private static final int CLAIMS = 4000;

    private static Rulebook rulebook;
    private static List<RuleText> texts;

    @BeforeAll
    static void load() {
        rulebook = Rulebooks.load(RulesFolder.bundled());
        texts = Lint.check(RulesFolder.bundled()).rules();
    }

    @Test
    void engineHitsExactlyTheRulesWhoseConditionsAreAllMet() {
        assertThat(RandomClaims.of(11, CLAIMS))
                .allSatisfy(claim -> assertThat(rulebook.judge(claim).fired()).isEqualTo(rules(claim, Verdict.MET)));
    }

    @Test
    void everyOtherRuleIsEitherSilentOrNotAssessed() {
        assertThat(RandomClaims.of(12, CLAIMS)).allSatisfy(claim -> {
            var judgement = rulebook.judge(claim);
            assertThat(judgement.silent()).isEqualTo(rules(claim, Verdict.UNMET));
            assertThat(judgement.notAssessed()).isEqualTo(rules(claim, Verdict.UNKNOWN));
        });
    }

    @Test
    void theClaimsAreSuchThatEveryRuleHoldsForOne() {
        var hit = new BitSet();
        RandomClaims.of(11, 3 * CLAIMS).forEach(claim -> hit.or(rules(claim, Verdict.MET)));

        assertThat(texts)
                .filteredOn(RuleText::isJudged)
                .filteredOn(text -> !hit.get(texts.indexOf(text)))
                .extracting(text -> text.rule().id())
                .isEmpty();
    }

    private static BitSet rules(Claim claim, Verdict verdict) {
        var facts = Facts.of(claim);
        var rules = new BitSet();
        for (int rule = 0; rule < texts.size(); rule++) {
            var text = texts.get(rule);
            rules.set(rule, text.isJudged() && text.verdict(facts) == verdict);
        }
        return rules;
    }
}
