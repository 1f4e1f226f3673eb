package io.github.claimgauge.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.claimgauge.intake.piece.InvalidFile;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that nobody sends by mistake. */
final class HostileFilesTest {

    /** Many times as long as it takes. */
    private static final Duration LONG = Duration.ofSeconds(30);

    private static final int MANY = 20_000;

    private static final String REPORT = """
            {"type":"report","id":"report--1","created":"%s","object_refs":[%s]}""";

    private static String bundle(String... objects) {
        return "{\"type\":\"bundle\",\"objects\":[" + String.join(",", objects) + "]}";
    }

    private static String many(String form) {
        return IntStream.range(0, MANY).mapToObj(form::formatted).collect(Collectors.joining(","));
    }

    @Test
    void readsAReportOnMoreVictimsThanThereAre() {
        var bundle = bundle(
                "{\"type\":\"intrusion-set\",\"id\":\"a\",\"name\":\"A\"}",
                many("{\"type\":\"identity\",\"id\":\"v%d\",\"name\":\"V\"}"),
                many(
                        "{\"type\":\"relationship\",\"relationship_type\":\"targets\",\"source_ref\":\"a\",\"target_ref\":\"v%d\"}"),
                REPORT.formatted("2024-01-01", "\"a\"," + many("\"v%d\"")));

        var items = assertTimeoutPreemptively(LONG, () -> Reading.items(bundle));

        assertThat(refusal(items)).contains("must name one victim, and names 20000");
    }

    @Test
    void readsManyReportsOnOneActor() {
        var bundle = bundle(
                "{\"type\":\"intrusion-set\",\"id\":\"a\",\"name\":\"A\"}",
                many("{\"type\":\"identity\",\"id\":\"v%1$d\",\"name\":\"V%1$d\"}"),
                many(
                        "{\"type\":\"relationship\",\"relationship_type\":\"targets\",\"source_ref\":\"a\",\"target_ref\":\"v%d\"}"),
                many("{\"type\":\"report\",\"created\":\"2024-01-01\",\"object_refs\":[\"a\",\"v%d\"]}"));

        var items = assertTimeoutPreemptively(LONG, () -> Reading.items(bundle));

        assertThat(items).hasSize(MANY).allMatch(Item.Read.class::isInstance);
    }

    @Test
    void countsAnObjectOnceHoweverOftenAReportNamesIt() throws IOException {
        var items = Reading.items(bundle(
                "{\"type\":\"intrusion-set\",\"id\":\"a\",\"name\":\"A\"}",
                "{\"type\":\"identity\",\"id\":\"v\",\"name\":\"V\"}",
                REPORT.formatted("2024-01-01", "\"a\",\"v\",\"a\",\"v\"")));

        assertThat(items.get(0)).isInstanceOf(Item.Read.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024-02-30T00:00:00Z", "2016-12-31T23:59:60Z", "0000-00-00", "yesterday"})
    void saysThatAReportHasNoDate(String created) throws IOException {
        var items = Reading.items(bundle(
                "{\"type\":\"intrusion-set\",\"id\":\"a\",\"name\":\"A\"}",
                "{\"type\":\"identity\",\"id\":\"v\",\"name\":\"V\"}",
                REPORT.formatted(created, "\"a\",\"v\"")));

        assertThat(refusal(items)).isEqualTo("/objects/2: has no date: created or published is required");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Event\":{\"Object\":{\"a\":1},\"Tag\":\"x\",\"Attribute\":5,\"info\":[],\"date\":{}}}",
                "{\"Event\":{\"Object\":{\"a\":{\"name\":\"ransomware-group-post\"}},\"info\":\"x\"}}",
                "{\"Event\":[1,2]}",
                "{\"response\":[1,null,[],{\"Event\":null},{\"Event\":{\"Object\":[null,5,[]]}}]}"
            })
    void refusesEventsThatAreNone(String event) throws IOException {
        assertThat(Reading.items(event)).isNotEmpty().allMatch(Item.Refused.class::isInstance);
    }

    @Test
    void readsAnEventOfManyPosts() {
        var posts = IntStream.range(0, 12_000)
                .mapToObj(("{\"name\":\"ransomware-group-post\","
                        + "\"Attribute\":[{\"object_relation\":\"title\",\"value\":\"V%d\"}]}")::formatted)
                .collect(Collectors.joining(","));
        var event = "{\"Event\":{\"info\":\"A new post : V\",\"date\":\"2024-01-01\",\"Object\":[" + posts + "]}}";

        var items = assertTimeoutPreemptively(LONG, () -> Reading.items(event));

        assertThat(items).hasSize(12_000).allMatch(Item.Read.class::isInstance);
    }

    @Test
    void refusesATableWithAnEndlessName() {
        var table = "actor.name,victim.name,attack,claimedAt," + "a.".repeat(150_000) + "\nA,B,ddos,2024,1\n";

        assertTimeoutPreemptively(
                LONG, () -> assertThatThrownBy(() -> Reading.items(table)).isInstanceOf(InvalidFile.class));
    }

    @Test
    void tellsNoMoreFaultsOfARowThanHelp() throws IOException {
        var table =
                "actor.name,victim.name,attack,claimedAt," + many("c%d") + "\nA,B,ddos,2024" + ",x".repeat(MANY) + "\n";

        assertThat(((Item.Refused) Reading.items(table).get(0)).faults()).hasSize(101);
    }

    private static String refusal(List<Item> items) {
        return ((Item.Refused) items.get(0))
                .faults().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
