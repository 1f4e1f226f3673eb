package io.github.claimgauge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.intake.format.Item;
import io.github.claimgauge.intake.format.Warning;
import io.github.claimgauge.intake.format.Warning.Kind;
import io.github.claimgauge.json.ClaimReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LedgerTest {

    private static final String CLAIM = """
            {"attack":"ddos","actor":{"name":"A"},"victim":{"name":"B"},"claimedAt":"2024-04-16"}""";

    @Test
    void makesNoReportWithoutEndOfFieldsWithoutEnd() {
        var ledger = new Ledger();
        var claim = new ClaimReader(Clock.systemUTC()).read(CLAIM.getBytes(StandardCharsets.UTF_8));
        for (int post = 0; post < 2; post++) {
            var warnings = IntStream.range(0, 5_000)
                    .mapToObj(field -> new Warning(Kind.UNKNOWN_FIELD, "f" + field))
                    .toList();
            ledger.taken(
                    new Receipt(new Item.Read(post + 1, claim, null, warnings), Receipt.Result.UNCHANGED, List.of()));
        }

        assertThat(ledger.report().told()).hasSize(1_000).allMatch(told -> told.count() == 2);
    }
}
