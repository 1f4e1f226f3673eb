package io.github.claimgauge.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.RandomClaims;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.facts.Facts;
import io.github.claimgauge.rulebook.Rulebooks;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.score.Rulebook;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All that the benchmarks compare finds the same. */
final class PeersTest {

    private static final List<Claim> CLAIMS = RandomClaims.of(31, 3000).toList();
    private static Rulebook rulebook;
    private static PlainJava plain;

    @BeforeAll
    static void load() throws Exception {
        rulebook = Rulebooks.load(RulesFolder.bundled());
        plain = PlainJava.of(rulebook);
    }

    @Test
    void handWrittenJavaFindsWhatTheEngineFinds() {
        assertThat(CLAIMS).allSatisfy(claim -> {
            var facts = Facts.of(claim);
            plain.judge(facts);
            assertThat(sorted(facts)).isEqualTo(engine(claim));
        });
    }

    @Test
    void easyRulesFindsWhatTheEngineFinds() {
        var peer = new EasyRulesPeer(plain);
        assertThat(CLAIMS.subList(0, 500)).allSatisfy(claim -> {
            var facts = Facts.of(claim);
            peer.judge(facts);
            assertThat(sorted(facts)).isEqualTo(engine(claim));
        });
    }

    @Test
    void dmnFindsWhatTheEngineFinds() {
        var peer = new DmnPeer(rulebook);
        assertThat(CLAIMS.subList(0, 300)).allSatisfy(claim -> {
            var hits = peer.judge(peer.context(Facts.of(claim)));
            assertThat(hits.stream().sorted().mapToInt(Integer::intValue).toArray())
                    .isEqualTo(engine(claim));
        });
    }

    private static int[] engine(Claim claim) {
        return rulebook.judge(claim).fired().stream().toArray();
    }

    private static int[] sorted(Facts facts) {
        int[] hits = facts.hits();
        Arrays.sort(hits);
        return hits;
    }
}
