package io.github.claimgauge.json;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Claimed;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.claim.Proof;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads claims strictly: no duplicate keys, no unknown fields, no coercion; every fault with its JSON pointer. */
public final class ClaimReader {

    /** Largest claim accepted, in bytes. */
    public static final int MAX_BYTES = 1 << 20;

    private static final String CLAIM = "claim";

    /** Members of a labelled case; none of them is a member of a claim. */
    private static final Set<String> CASE = Set.of(CLAIM, "outcome", "verified", "sources", "recalled", "answer");

    private final RecordReader<Claim> claims;
    private final RecordReader<WhatIf> whatIfs;

    /** @param clock tells what lies in the future */
    public ClaimReader(Clock clock) {
        var past = past(clock);
        claims = RecordReader.of(
                Claim.class,
                Map.of(
                        Moment.class,
                        past,
                        Claimed.class,
                        RecordReader.of(Claimed.class, Map.of(Moment.class, past))
                                .with("deadline", ScalarReader.MOMENT.orNone()),
                        Proof.class,
                        RecordReader.of(Proof.class, Map.of(Moment.class, past))
                                .with("newestRecordAt", ScalarReader.MOMENT.orNone())));
        whatIfs = RecordReader.of(WhatIf.class, Map.of(Claim.class, claims, Moment.class, past));
    }

    /** What has happened. Only a deadline lies ahead, and a record may bear any date, above all a fabricated one. */
    private static ValueReader<Moment> past(Clock clock) {
        return ScalarReader.MOMENT.refusing(moment -> moment.isAhead(clock.instant()), Moment.PAST);
    }

    /**
     * @param json a claim, or a labelled case that holds one as its member {@code claim}
     * @throws InvalidInput with every fault; a text that is no JSON is one fault at the pointer {@code ""}
     */
    public Claim read(byte[] json) {
        return read(json, 0, json.length);
    }

    /**
     * Reads a claim where nothing else is wanted: the outcome of a labelled case would be lost.
     *
     * @throws InvalidInput with every fault
     */
    public Claim readClaim(byte[] json) {
        return StrictReader.read(json, 0, json.length, claims);
    }

    /** As {@link #read(byte[])}, for a part of an array. */
    public Claim read(byte[] json, int offset, int length) {
        return StrictReader.read(json, offset, length, this::read);
    }

    /**
     * @param json a claim, and what to try on it
     * @param weights tells what is wrong with the weights by the rules, each fault with its pointer
     * @param answers tells the same of the answers
     * @throws InvalidInput with every fault
     */
    public WhatIf readWhatIf(
            byte[] json,
            Function<Map<String, Integer>, List<Fault>> weights,
            Function<Map<String, String>, List<Fault>> answers) {
        var checked = whatIfs.with("weights", new MapReader<>(ScalarReader.INTEGER).checked(weights))
                .with("answers", new MapReader<>(ScalarReader.TEXT).checked(answers));
        return StrictReader.read(json, 0, json.length, checked);
    }

    /**
     * @param type a record that holds claims
     * @throws InvalidInput with every fault
     */
    public <T> T read(byte[] json, Class<T> type) {
        return StrictReader.read(json, 0, json.length, RecordReader.of(type, Map.of(Claim.class, claims)));
    }

    private @Nullable Claim read(JsonParser parser, Faults faults) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return claims.read(parser, faults);
        }
        var first = parser.nextName();
        return first != null && CASE.contains(first) ? readCase(parser, faults) : claims.readMembers(parser, faults);
    }

    /** A labelled case: the claim, and what is not for scoring. */
    private @Nullable Claim readCase(JsonParser parser, Faults faults) {
        Claim claim = null;
        boolean found = false;
        for (var name = parser.currentName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            if (name.equals(CLAIM)) {
                claim = claims.read(parser, faults);
                found = true;
            } else {
                if (!CASE.contains(name)) {
                    faults.add(parser, "is not a known field of a labelled case");
                }
                parser.skipChildren();
            }
        }
        if (!found) {
            faults.add("/" + CLAIM, "is required");
        }
        return claim;
    }
}
