package io.github.claimgauge.api.account;

import io.github.claimgauge.access.Entry;
import io.github.claimgauge.access.TrailQuery;
import io.github.claimgauge.access.TrailReader;
import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.api.Refused;
import io.github.claimgauge.json.Problem;
import java.util.List;
import java.util.Set;
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
    record Audit(List<Entry> entries, @Nullable Long next) {}

    @GetMapping(path = "/api/v1/audit", produces = MediaType.APPLICATION_JSON_VALUE)
    Audit audit(@RequestParam MultiValueMap<String, String> parameters) {
        if (!Set.of("who", "subject", "before", "limit").containsAll(parameters.keySet())
                || parameters.values().stream().anyMatch(values -> values.size() > 1)) {
            throw invalid("There are the parameters who, subject, before and limit, each once at most");
        }
        int limit = (int) number("limit", parameters, USUAL, MOST);
        long before = number("before", parameters, Long.MAX_VALUE, Long.MAX_VALUE);
        var wanted = new TrailQuery(parameters.getFirst("who"), parameters.getFirst("subject"), null, null);
        var entries = transactions.within(() -> trail.latest(wanted, before, limit));
        return new Audit(
                entries, entries.size() < limit ? null : entries.get(limit - 1).number());
    }

    private static long number(String name, MultiValueMap<String, String> parameters, long usual, long most) {
        var text = parameters.getFirst(name);
        try {
            long number = text == null ? usual : Long.parseLong(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException fault) {
            // told below
        }
        throw invalid(name + " must be a whole number from 1 to " + most);
    }

    private static Refused invalid(String message) {
        return new Refused(Problem.invalidParameter(message));
    }
}
