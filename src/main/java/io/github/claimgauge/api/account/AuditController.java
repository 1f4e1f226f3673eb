package io.github.claimgauge.api.account;

import io.github.claimgauge.access.TrailEntry;
import io.github.claimgauge.access.TrailQuery;
import io.github.claimgauge.access.TrailReader;
import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.api.Parameters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows who changed what. */
@RestController
final class AuditController {

    private static final int USUAL = 100;
    private static final int MOST = 1_000;

    private final TrailReader trail;
    private final Transactions transactions;

    AuditController(TrailReader trail, Transactions transactions) {
        this.trail = trail;
        this.transactions = transactions;
    }

    /** @param next what to give as {@code before} for the entries that follow; null if there may be none */
    record Audit(List<TrailEntry> entries, @Nullable Long next) {}

    @GetMapping(path = "/api/v1/audit", produces = MediaType.APPLICATION_JSON_VALUE)
    Audit audit(@RequestParam MultiValueMap<String, String> parameters) {
        var given = new Parameters(parameters, "who", "subject", "before", "limit");
        var wanted = new TrailQuery(given.text("who"), given.text("subject"), null, null);
        long before = given.number("before", Long.MAX_VALUE, Long.MAX_VALUE);
        int limit = given.number("limit", USUAL, MOST);
        given.orThrow();
        var entries = transactions.within(() -> trail.latest(wanted, before, limit));
        return new Audit(
                entries, entries.size() < limit ? null : entries.get(limit - 1).number());
    }
}
