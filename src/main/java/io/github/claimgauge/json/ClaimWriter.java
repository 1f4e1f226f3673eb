package io.github.claimgauge.json;

import io.github.claimgauge.claim.Claim;
import tools.jackson.core.JsonGenerator;

/** Writes claims in the shape in which {@link ClaimReader} reads them. What nobody has looked at is left out. */
public final class ClaimWriter {

    private ClaimWriter() {}

    /** The claim as one line of JSON in UTF-8, without a line break at its end. */
    public static byte[] bytes(Claim claim) {
        return Values.bytes(claim);
    }

    /** Writes the claim as one object. */
    public static void write(Claim claim, JsonGenerator json) {
        RecordWriter.write(claim, json);
    }
}
