package io.github.claimgauge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.json.ClaimReader;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class RandomClaimsTest {

    @Test
    void areTheSameForTheSameSeed() {
        assertThat(RandomClaims.of(7, 50).toList())
                .isEqualTo(RandomClaims.of(7, 50).toList())
                .isNotEqualTo(RandomClaims.of(8, 50).toList());
    }

    @Test
    void surviveBeingWrittenAndRead() {
        var reader = new ClaimReader(Clock.systemUTC());
        assertThat(RandomClaims.of(1, 200)).allSatisfy(claim -> assertThat(reader.read(RandomClaims.json(claim)))
                .isEqualTo(claim));
    }

    @Test
    void knowEveryFieldAndLeaveEveryOptionalOneOpen() {
        var seen = new TreeMap<String, List<Boolean>>();
        RandomClaims.of(3, 500).map(RandomClaimsTest::tree).forEach(node -> look(node, "", seen));

        seen.keySet()
                .removeAll(List.of(
                        "/attack",
                        "/actor",
                        "/actor/name",
                        "/victim",
                        "/victim/name",
                        "/claimedAt",
                        "/proofs/kind",
                        "/victimResponse/kind",
                        "/corroboration/kind",
                        "/priorListings/actor"));
        assertThat(seen)
                .hasSizeGreaterThan(70)
                .allSatisfy((place, states) -> assertThat(states).as(place).contains(true, false));
    }

    private static JsonNode tree(Claim claim) {
        return new JsonMapper().readTree(RandomClaims.json(claim));
    }

    private static void look(JsonNode node, String place, Map<String, List<Boolean>> seen) {
        if (node.isArray()) {
            node.forEach(item -> look(item, place, seen));
            return;
        }
        node.properties().forEach(member -> {
            var inner = place + "/" + member.getKey();
            seen.merge(
                    inner,
                    List.of(!member.getValue().isNull()),
                    (one, other) -> one.containsAll(other) ? one : List.of(true, false));
            look(member.getValue(), inner, seen);
        });
    }
}
