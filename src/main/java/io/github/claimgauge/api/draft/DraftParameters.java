package io.github.claimgauge.api.draft;

import io.github.claimgauge.api.Parameters;
import io.github.claimgauge.api.Refused;
import io.github.claimgauge.tuning.draft.Draft.State;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What is asked of the list of drafts. */
record DraftParameters(@Nullable State state, @Nullable String before, int limit) {

    private static final int USUAL = 100;
    private static final int MOST = 500;

    /** @throws Refused with everything that is wrong */
    static DraftParameters of(MultiValueMap<String, String> parameters) {
        var given = new Parameters(parameters, "state", "before", "limit");
        var wanted = new DraftParameters(
                given.oneOf("state", State.values()), given.text("before"), given.number("limit", USUAL, MOST));
        given.orThrow();
        return wanted;
    }
}
