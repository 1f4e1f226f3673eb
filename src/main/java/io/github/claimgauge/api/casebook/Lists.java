package io.github.claimgauge.api.casebook;

import io.github.claimgauge.api.Refused;
import io.github.claimgauge.casebook.Query;
import io.github.claimgauge.casebook.listing.InvalidParameters;
import io.github.claimgauge.casebook.listing.ListParameters;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.json.Problem;
import org.springframework.util.MultiValueMap;

/** Lists of claims as requests ask for them. */
final class Lists {

    private Lists() {}

    /** @throws Refused with everything that is wrong */
    static Query query(MultiValueMap<String, String> parameters) {
        try {
            return ListParameters.query(parameters);
        } catch (InvalidParameters invalid) {
            throw new Refused(Problem.invalidParameters(
                    invalid.faults().stream().map(Lists::named).toList()));
        }
    }

    /** Parameters have no JSON pointers, so that the message begins with the name. */
    private static Fault named(Fault fault) {
        return fault.pointer().isEmpty() ? fault : new Fault("", fault.pointer().substring(1) + " " + fault.message());
    }
}
