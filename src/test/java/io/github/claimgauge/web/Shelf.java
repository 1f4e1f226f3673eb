package io.github.claimgauge.web;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.api.Door;
import io.github.claimgauge.casebook.Casebook;
import io.github.claimgauge.casebook.Trigger;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.json.ClaimReader;
import java.nio.charset.StandardCharsets;

/** Claims that pages show in tests. */
public final class Shelf {

    private final Casebook casebook;
    private final ClaimReader reader;

    Shelf(Casebook casebook, ClaimReader reader) {
        this.casebook = casebook;
        this.reader = reader;
    }

    /** The id of the claim of R00TK1T against DJI, marked clear, which is filed if it is not yet. */
    String dji() {
        var id = "pages-dji";
        if (casebook.find(Caller.local(), id).isEmpty()) {
            file(reader.read(Door.dji()
                            .replaceFirst("\"headline\"", "\"tlp\": \"clear\", \"headline\"")
                            .getBytes(StandardCharsets.UTF_8))
                    .named(id));
        }
        return id;
    }

    /** The id of a claim just filed. */
    String file(Claim claim) {
        return casebook.file(Caller.local(), claim, null, Trigger.FILED).id();
    }
}
