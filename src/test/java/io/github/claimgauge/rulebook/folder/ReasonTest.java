package io.github.claimgauge.rulebook.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.facts.Facts;
import io.github.claimgauge.json.ClaimReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReasonTest {

    private static final Facts FACTS = facts("""
            {"attack": "data_breach", "claimedAt": "2024-04-16", "threatenedAt": "2024-04-15",
             "actor": {"name": "{victim.response} $1", "knownRecycler": true}, "victim": {"name": "V"},
             "claimed": {"records": 1234567, "bytes": 1500000000000}}""");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nothing to fill in | Nothing to fill in",
                "{content.records} | 1,234,567 records",
                "{content.terabytes} claimed | 1.5 TB claimed",
                "after {timing.hoursFromThreat} | after 24 h",
                "a {content.attack}, again: {content.attack} | a data breach, again: data breach",
                "recycler: {actor.recycler} | recycler: yes",
                "the victim says {victim.response} | the victim says unknown"
            })
    void carriesTheFacts(String template, String sentence) {
        assertThat(reason(template, new ArrayList<>()).of(FACTS)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-04-13 | 72 h",
                "2024-04-12 | 4 days",
                "2024-04-12T12:00:00Z | 3.5 days",
                "2024-04-16 | less than a day",
                "2024-04-15T23:00:00Z | 1 h",
                "2021-04-16 | 1,096 days",
                "2016-04-16 | 8 years"
            })
    void tellsTimeInTheUnitThatPeopleWouldUse(String threatenedAt, String time) {
        assertThat(reason("{timing.hoursFromThreat}", new ArrayList<>()).of(threatened(threatenedAt)))
                .isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9000000000000000000 | 9,000,000 TB",
                "33000000000000 | 33 TB",
                "1540000000000 | 1.5 TB",
                "150000000000 | 150 GB",
                "2500000 | 2.5 MB",
                "3000 | 3 kB",
                "1 | 1 byte"
            })
    void tellsSizesInTheUnitThatPeopleWouldUse(long bytes, String size) {
        var claim = """
                {"attack": "data_breach", "claimedAt": "2024-04-16", "actor": {"name": "A"}, "victim": {"name": "V"},
                 "claimed": {"bytes": %d}}""".formatted(bytes);

        assertThat(reason("{content.terabytes}", new ArrayList<>()).of(facts(claim)))
                .isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0 | no claims", "1 | 1 claim", "2 | 2 claims", "1200 | 1,200 claims"})
    void oneIsNotMany(int number, String counted) {
        var claim = """
                {"attack": "data_breach", "claimedAt": "2024-04-16", "victim": {"name": "V"},
                 "actor": {"name": "A", "record": {"confirmed": %d}}}""".formatted(number);

        assertThat(reason("{actor.confirmed}", new ArrayList<>()).of(facts(claim)))
                .isEqualTo(counted);
    }

    private static Facts threatened(String at) {
        return facts("""
                {"attack": "data_breach", "claimedAt": "2024-04-16", "threatenedAt": "%s",
                 "actor": {"name": "A"}, "victim": {"name": "V"}}""".formatted(at));
    }

    private static Facts facts(String claim) {
        return Facts.of(new ClaimReader(Clock.systemUTC()).read(claim.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void textOfTheClaimIsNoTemplate() {
        assertThat(reason("By {actor.name}", new ArrayList<>()).of(FACTS)).isEqualTo("By {victim.response} $1");
    }

    @Test
    void tellsEveryNameThatIsNoFact() {
        var unknown = new ArrayList<String>();
        reason("{actor.nam} and {} and {content.attack} and {x.y}", unknown);

        assertThat(unknown).containsExactly("actor.nam", "", "x.y");
    }

    private static Reason reason(String template, List<String> unknown) {
        return Reason.parse(template, unknown::add);
    }
}
