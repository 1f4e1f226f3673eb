package io.github.claimgauge.export;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.names.Names;
import io.github.claimgauge.names.Victims;
import java.util.UUID;

/** Names that the same thing has at every export, at every place. */
final class Ids {

    /** Of everything that we name; made up once, by chance. */
    private static final NameBasedGenerator OURS =
            Generators.nameBasedGenerator(UUID.fromString("6b0e7c6a-3c55-4f3b-9d0c-6a1f5b7b2f43"));

    /** Of observables, so that they bear the same name whoever exports them (STIX 2.1, section 2.9). */
    private static final NameBasedGenerator OBSERVABLES =
            Generators.nameBasedGenerator(UUID.fromString("00abedb4-aa42-466c-9c01-fed23315a9b7"));

    private Ids() {}

    /** UUID of version 5 of a thing of ours. */
    static UUID uuid(String kind, String name) {
        return OURS.generate(kind + ":" + name);
    }

    /** UUID of version 5 of an observable, by its identifying properties as canonical JSON. */
    static UUID observable(String json) {
        return OBSERVABLES.generate(json);
    }

    /** A name for a claim that has none: who says what was done to whom, and when. */
    static String of(Claim claim) {
        return uuid(
                        "claim",
                        String.join(
                                "\n",
                                Names.key(claim.actor().name()),
                                Victims.mark(claim.victim().name()),
                                claim.attack().toString(),
                                claim.claimedAt().text()))
                .toString();
    }
}
