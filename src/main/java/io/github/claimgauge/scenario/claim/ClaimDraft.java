package io.github.claimgauge.scenario.claim;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.json.ClaimReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A claim in the making: what a scenario's steps have told of it so far. All else is unknown. Facts are named by JSON pointer,
 * as in {@code rules/questions.yaml}; a pointer to nothing is refused when the claim is read.
 */
public final class ClaimDraft {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final LocalDate CLAIMED = LocalDate.of(2024, 3, 10);

    private final ObjectNode claim = MAPPER.createObjectNode();
    private LocalDate claimedOn = CLAIMED;

    public ClaimDraft() {
        set("/actor/name", "Night Herald");
        set("/victim/name", "Example Works");
        set("/claimedAt", CLAIMED.toString());
        set("/attack", "data_breach");
    }

    /** Sets a fact; a pointer into an item of a list needs the item to be there. */
    public void set(String pointer, Object value) {
        int end = pointer.lastIndexOf('/');
        var parent = end == 0 ? claim : claim.withObject(pointer.substring(0, end));
        parent.set(pointer.substring(end + 1), MAPPER.valueToTree(value));
    }

    /** Adds an item to a list; the list is known from then on. */
    public void add(String pointer, Map<String, ?> item) {
        claim.withArray(pointer).add(MAPPER.valueToTree(item));
    }

    /** Sets a fact of the proof that was added last. */
    void setInProof(String name, Object value) {
        var proofs = claim.withArray("/proofs");
        set("/proofs/" + (proofs.size() - 1) + "/" + name, value);
    }

    public void claimedOn(LocalDate day) {
        claimedOn = day;
        set("/claimedAt", day.toString());
    }

    String daysBefore(long days) {
        return claimedOn.minusDays(days).toString();
    }

    String hoursBefore(long hours) {
        return claimedOn
                .atStartOfDay(ZoneOffset.UTC)
                .minusHours(hours)
                .toOffsetDateTime()
                .toString();
    }

    /** @throws io.github.claimgauge.claim.InvalidInput if there can be no such claim */
    public Claim claim() {
        var later = Moment.parse(claimedOn.plusYears(1).toString()).end();
        return new ClaimReader(Clock.fixed(later, ZoneOffset.UTC))
                .read(claim.toString().getBytes(StandardCharsets.UTF_8));
    }
}
