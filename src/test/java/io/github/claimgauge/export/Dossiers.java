package io.github.claimgauge.export;

import io.github.claimgauge.assessment.Assessor;
import io.github.claimgauge.casebook.Outcome;
import io.github.claimgauge.casebook.filing.Recalled;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.rulebook.Rulebooks;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.score.Scorer.Detail;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Claims with their answers, for tests. */
final class Dossiers {

    private static final Assessor ASSESSOR = new Assessor(Rulebooks.load(RulesFolder.bundled()));

    private static final ClaimReader READER =
            new ClaimReader(Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC));

    static final String DJI = """
            {"id": "r00tk1t-dji-2024", "attack": "data_breach", "tlp": "clear",
             "actor": {"name": "R00TK1T", "kind": "hacktivist", "usualCountries": ["MY"], "activeSince": "2023"},
             "victim": {"name": "DJI", "country": "CN", "sector": "manufacturing", "domain": "dji.com"},
             "threatenedAt": "2024-04-15", "claimedAt": "2024-04-16",
             "channel": {"platform": "telegram", "established": true, "url": "https://t.me/r00tk1t/7"},
             "proofs": [{"kind": "screenshot", "legible": false}], "corroboration": []}""";

    /** Every text that a criminal may write, at its worst. */
    static final String HOSTILE = """
            {"id": "../..\\\\evil", "headline": "=HYPERLINK(\\"http://evil.onion\\") <script>alert(1)</script> [x](javascript:y) ![i](http://a.b/c.png) `| t.me/x jane.doe@example.com \\u202egnp",
             "attack": "ransomware", "actor": {"name": "+cmd|' /C calc'!A0 <b>", "kind": "ransomware"},
             "victim": {"name": "@SUM(A1) *www.victim.com* | # <img src=x>", "domain": "victim.com"},
             "claimedAt": "2025-01-02", "channel": {"platform": "leak_site", "url": "http://abcdefghij234567.onion/post?id=1"},
             "corroboration": [{"kind": "researcher_refuted", "source": "-https://news.example.com/a [b](c)"}]}""";

    /** Of all that there can be none of, somebody looked and there is none. */
    static final String VAIN = """
            {"attack": "data_breach", "actor": {"name": "A", "takedownAt": "none"}, "victim": {"name": "B"},
             "threatenedAt": "none", "claimedAt": "2024-04-16", "proofs": [{"kind": "video", "newestRecordAt": "none"}],
             "claimed": {"records": "none", "bytes": "none", "askingPriceUsd": "none", "deadline": "none"},
             "listingRemovedAt": "none"}""";

    private Dossiers() {}

    static Claim claim(String json) {
        return READER.read(json.getBytes(StandardCharsets.UTF_8));
    }

    static Dossier of(String json) {
        return of(claim(json));
    }

    static Dossier of(Claim claim) {
        return Dossier.of(claim, ASSESSOR.assess(claim, null, Detail.FULL));
    }

    static Dossier dji() {
        return of(DJI);
    }

    static Dossier hostile() {
        return of(HOSTILE);
    }

    /** Nothing is known but what has to be. */
    static Dossier bare() {
        return of(
                "{\"attack\":\"ddos\",\"actor\":{\"name\":\"A\"},\"victim\":{\"name\":\"B\"},\"claimedAt\":\"2025\"}");
    }

    /** Text that was made harmless by somebody else already. */
    static Dossier bracketed() {
        return of("""
                {"headline":"https[:]//evil.example [[:]//x :]//","attack":"ddos","actor":{"name":"'=1+1"},\
                "victim":{"name":"''@B"},"claimedAt":"2025"}""");
    }

    static Dossier settled(Dossier dossier, Outcome.Label label, Outcome.@Nullable Reason reason) {
        var outcome =
                new Outcome(label, reason, "Said so", "https://news.example.com", Moment.parse("2025-03"), "jane");
        return new Dossier(
                dossier.id(),
                dossier.claim(),
                List.of(new Recalled("/actor/record", "3 outcomes before 2024-04-16")),
                dossier.answer(),
                outcome,
                dossier.created(),
                dossier.modified().plusSeconds(60));
    }

    /** All sorts. */
    static Stream<Dossier> various() {
        return Stream.of(
                dji(),
                hostile(),
                bare(),
                settled(dji(), Outcome.Label.REFUTED, Outcome.Reason.RECYCLED),
                settled(hostile(), Outcome.Label.CONFIRMED, null),
                settled(bare(), Outcome.Label.UNRESOLVED, null));
    }
}
