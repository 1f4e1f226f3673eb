package io.github.claimgauge.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.claimgauge.access.Role;
import io.github.claimgauge.casebook.Outcome;
import io.github.claimgauge.claim.Moment;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The description of the API and the API say the same. */
@ServerTest
final class OpenApiTest {

    /** Where a problem with a name of its own is made: name and title. */
    private static final Pattern PROBLEM =
            Pattern.compile("\\b(?:of|answer)\\(\\s*\"([a-z]+(?:-[a-z]+)+)\",\\s*\"[A-Z]");

    private static final Pattern HOLDS = Pattern.compile("@Holds\\(\"([a-z]+)\"\\)");

    private final RequestMappingHandlerMapping mappings;
    private final Door door;
    private final Door viewer;
    private final Door nobody;
    private final JsonNode description = Description.all();

    OpenApiTest(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            @Autowired Visitors visitors,
            @LocalServerPort int port) {
        this.mappings = mappings;
        this.door = visitors.visitor(port, Role.ADMIN);
        this.viewer = visitors.visitor(port, Role.VIEWER);
        this.nobody = Door.at(port);
    }

    private void assertValid(String schema, String json) {
        assertThat(Description.faults(schema, json)).as(json).isEmpty();
    }

    @Test
    void describesEveryAddressAndNoOther() {
        var mapped = new HashSet<String>();
        mappings.getHandlerMethods().keySet().forEach(info -> info.getPatternValues().stream()
                .filter(path -> path.startsWith("/api/"))
                .forEach(path -> info.getMethodsCondition()
                        .getMethods()
                        .forEach(method -> mapped.add(method.name().toLowerCase(Locale.ROOT) + " " + path))));
        assertThat(Description.operations().collect(Collectors.toSet()))
                .isEqualTo(mapped)
                .isNotEmpty();
    }

    @Test
    void saysWhatEverySchemaIs() {
        description.at("/components/schemas").propertyStream().forEach(schema -> assertThat(
                        schema.getValue().at("/description").asString(""))
                .as(schema.getKey())
                .isNotBlank());
    }

    @Test
    void saysWhatEachReasonOfAnOutcomeMeans() {
        var reasons = description.at("/components/schemas/OutcomeReason");

        assertThat(reasons.at("/enum").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(Stream.of(Outcome.Reason.values())
                        .map(Outcome.Reason::toString)
                        .toList());
        assertThat(Outcome.Reason.values())
                .allSatisfy(reason -> assertThat(reasons.at("/description").asString())
                        .contains("`" + reason + "`: " + reason.meaning()));
    }

    @Test
    void describesEveryMediaTypeTaken() {
        var taken = new HashSet<String>();
        mappings.getHandlerMethods().keySet().stream()
                .filter(info -> info.getPatternValues().contains("/api/v1/score"))
                .forEach(info -> info.getConsumesCondition()
                        .getConsumableMediaTypes()
                        .forEach(type -> taken.add(type.toString())));

        assertThat(Set.copyOf(description
                        .at("/paths/~1api~1v1~1score/post/requestBody/content")
                        .propertyNames()))
                .isEqualTo(taken);
    }

    @Test
    void describesEveryAnswer() {
        for (var explain : List.of("full", "findings")) {
            door.post("/api/v1/score?explain=" + explain, Door.NDJSON, Door.cases())
                    .lines()
                    .forEach(line -> assertValid("Answer", line));
        }
    }

    /** A status, a type and a body that an operation is not described with fail every test that gets them. */
    @Test
    void everyAnswerIsHeldToTheDescription() {
        var questions = door.get("/api/v1/questions");
        var request = door.request("/api/v1/questions").build();

        Description.hold(request, 200, Door.JSON, questions.text());
        assertThatThrownBy(() -> Description.hold(request, 418, Door.JSON, questions.text()))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> Description.hold(request, 200, "text/plain", questions.text()))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> Description.hold(request, 200, Door.JSON, "{}"))
                .isInstanceOf(AssertionError.class);
        assertThat(new YAMLMapper().readTree(door.get("/openapi.yaml").body())).isEqualTo(description);
    }

    /** All have held to the description, or they would not be here. */
    private static void assertStatus(int status, Door.Reply... replies) {
        assertThat(replies).extracting(Door.Reply::status).containsOnly(status);
    }

    @Test
    void describesTheRulebook() {
        assertStatus(
                200,
                door.get("/api/v1/rulebook"),
                door.get("/api/v1/rules"),
                door.get("/api/v1/rules/proof.illegible"),
                door.get("/api/v1/rules/victim.silent"),
                door.get("/api/v1/scenarios"),
                door.get("/api/v1/questions"));
    }

    @Test
    void describesBacktests() {
        for (var example :
                description.at("/paths/~1api~1v1~1backtests/post/requestBody/content/application~1json/examples")) {
            assertBacktest(example.at("/value").toString());
        }
        assertBacktest("{\"claims\":[" + Door.dji() + "]}");
    }

    private void assertBacktest(String request) {
        assertValid("BacktestRequest", request);
        assertStatus(200, door.post("/api/v1/backtests", request));
    }

    @Test
    void describesVersionsOfTheRulebook() {
        var version = door.get("/api/v1/rulebook").json().at("/version").asString();
        var address = "/api/v1/rulebooks/" + version;
        var comment = "{\"comment\":\"as it is\"}";

        assertValid("RulebookComment", comment);
        assertStatus(
                200,
                door.get("/api/v1/rulebooks"),
                door.get(address),
                door.get(address + "/diff/" + version),
                door.post(address + "/activate", comment));
        assertStatus(400, door.post(address + "/activate", "{\"comment\":\" \"}"));
        assertStatus(404, door.get("/api/v1/rulebooks/x"));
    }

    @Test
    void describesClaimsThatAreRemembered() {
        var filed = door.post("/api/v1/claims", leastClaim());
        var claim = "/api/v1/claims/" + filed.json().at("/id").asString();
        var answer = "{\"question\":\"victim.response\",\"answer\":\"denied\"}";
        var outcome = "{\"label\":\"refuted\",\"reason\":\"recycled\",\"at\":\"2024-05\"}";
        var settling =
                door.request(claim + "/outcome", "Content-Type", Door.JSON).PUT(BodyPublishers.ofString(outcome));

        assertValid("QuestionAnswer", answer);
        assertValid("Settlement", outcome);
        assertStatus(201, filed);
        assertStatus(
                200,
                door.post(claim + "/answers", answer),
                door.send(settling),
                door.get("/api/v1/claims"),
                door.get(claim + "/assessments"),
                door.get(claim + "/assessments?limit=1"),
                door.get(claim + "/assessments/1"),
                door.get(claim + "/assessments/1/evidence"),
                door.get(claim + "/assessments/1/diff/2"),
                door.post(claim + "/assessments/2/replay", ""));
        assertStatus(404, door.get(claim + "x"));
        assertStatus(422, door.post(claim + "/answers", answer));
    }

    @Test
    void describesDrafts() {
        var text = "{\"name\":\"x\",\"numbers\":{\"/weights/proof.illegible\":-6,\"/status/proof.absent\":\"trial\"}}";
        var made = door.post("/api/v1/drafts", text);
        var draft = "/api/v1/drafts/" + made.json().at("/id").asString();
        var faulty = door.post("/api/v1/drafts", "{\"name\":\"y\",\"numbers\":{\"/start\":99}}");
        var empty = "{\"name\":\"z\",\"parent\":null,\"numbers\":null}";
        var request =
                "{\"cases\":[\"reference\"],\"lock\":[\"victim.confirms\"],\"name\":null,\"pull\":null,\"limit\":null}";
        var fit = door.post("/api/v1/fits", request);

        assertValid("DraftText", text);
        assertValid("DraftText", empty);
        assertValid("FitRequest", request);
        assertStatus(201, made, faulty, door.post("/api/v1/drafts", empty), fit);
        assertStatus(
                200,
                door.get("/api/v1/drafts?limit=1"),
                door.get(draft + "/effect"),
                door.post(draft + "/scenarios", ""));
        assertStatus(400, door.post("/api/v1/drafts", "{\"name\":\"\"}"));
        assertStatus(404, door.get(draft + "x"));
        assertStatus(422, door.get("/api/v1/drafts/" + faulty.json().at("/id").asString() + "/effect"));
    }

    @Test
    void describesEveryProblem() {
        var score = "/api/v1/score";
        var problems = List.of(
                door.post(score, "{"),
                door.post(score, "{}"),
                door.post(score + "?x=1", Door.dji()),
                door.post(score + "?asOf=2020", Door.dji()),
                door.post(score, "text/plain", new byte[0]),
                door.post(score, Door.JSON, new byte[2 << 20]),
                door.post(score + "/what-if", "{\"claim\":" + leastClaim() + ",\"weights\":{\"x\":1}}"),
                door.get(score),
                door.get("/api/v1/rules/x"),
                door.get("/api/v1/rules", "Accept", "text/plain"));

        assertThat(problems).allSatisfy(problem -> assertThat(problem.status()).isBetween(400, 499));
        door.post(score, Door.NDJSON, "{}\n5\n".getBytes(UTF_8)).lines().forEach(line -> assertValid("Problem", line));
    }

    /** What is refused wherever it is asked: a parameter that there is not, and a type that nothing is written in. */
    @Test
    void declaresHowEveryReadingIsRefused() {
        description.at("/paths").propertyStream().forEach(path -> {
            var declared = path.getValue().at("/get/responses");
            var address = path.getKey().replaceAll("\\{[^}]+}", "1");
            if (!declared.isMissingNode()) {
                assertThat(declared.propertyNames())
                        .as(path.getKey())
                        .contains(
                                status(door.get(address + "?stray=1")),
                                status(door.get(address, "Accept", "image/png")));
            }
        });
    }

    /** Whoever asks from elsewhere, or with too low a role; and where nobody has to say who asks. */
    @Test
    void declaresWhoIsTurnedAway() {
        description.at("/paths").propertyStream().forEach(path -> path.getValue()
                .propertyStream()
                .filter(method -> !method.getKey().equals("parameters"))
                .forEach(method -> {
                    var what = method.getKey() + " " + path.getKey();
                    var declared = method.getValue().at("/responses").propertyNames();
                    var stranger = ask(nobody, method.getKey(), path.getKey(), "X-Forwarded-For", "127.0.0.1");
                    var lowest = status(ask(viewer, method.getKey(), path.getKey()));
                    var open =
                            !status(ask(nobody, method.getKey(), path.getKey())).equals("401");

                    assertThat(declared).as(what).contains(status(stranger));
                    assertThat(lowest.equals("403") && !declared.contains(lowest))
                            .as(what)
                            .isFalse();
                    assertThat(method.getValue().at("/security/0").toString().equals("{}"))
                            .as(what)
                            .isEqualTo(open);
                }));
    }

    private static Door.Reply ask(Door door, String method, String path, String... headers) {
        return door.send(door.request(path.replaceAll("\\{[^}]+}", "1"), headers)
                .method(method.toUpperCase(Locale.ROOT), BodyPublishers.noBody()));
    }

    private static String status(Door.Reply reply) {
        return Integer.toString(reply.status());
    }

    @Test
    void namesEveryTypeOfProblemThatTheSourceHas() throws IOException {
        var types = new TreeSet<>(Set.of("about:blank"));
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var source = Files.readString(file);
                PROBLEM.matcher(source)
                        .results()
                        .forEach(found -> types.add("tag:claimgauge.github.io,2026:" + found.group(1)));
                HOLDS.matcher(source)
                        .results()
                        .forEach(found -> types.add("tag:claimgauge.github.io,2026:invalid-" + found.group(1)));
            }
        }

        assertThat(description
                        .at("/components/schemas/Problem/properties/type/enum")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(types);
    }

    /** But for days that a month does not have, and years in which there were no claims. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024",
                "2024-12",
                "2024-13",
                "2024-00",
                "2024-04-16",
                "2024-04-32",
                "2024-04-16x",
                "2024-04-16T08:30Z",
                "2024-04-16t08:30:59.123456789z",
                "2024-04-16T08:30:00+02:00",
                "2024-04-16T08:30:00-0230",
                "2024-04-16T08:30+02",
                "2024-04-16T08:30+2",
                "2024-04-16T08:30+02:60",
                "2024-04-16T24:00Z",
                "2024-04-16T08:60Z",
                "2024-04-16T08:30:60Z",
                "2024-04-16T08:30",
                "2024-04-16T08Z",
                "2024-04-16 08:30Z",
                "2024-04-16T08:30Z "
            })
    void describesMomentsAsTheyAreRead(String text) {
        assertThat(Description.faults("Moment", "\"" + text + "\"").isEmpty()).isEqualTo(isMoment(text));
    }

    private static boolean isMoment(String text) {
        try {
            Moment.parse(text);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    @Test
    void describesWhatIsRefused() {
        var claim = door.post("/api/v1/claims", leastClaim()).json().at("/id").asString();
        var countries = "{\"name\":\"Night Herald\",\"usualCountries\":[{\"value\":[\"my\"]}]}";
        var sectors = "{\"name\":\"Night Herald\",\"usualSectors\":[{\"value\":[\"Public Sector\"]}]}";
        var outcome = "{\"label\":\"refuted\",\"basis\":\"\"}";

        assertRefused("Settlement", "/api/v1/claims/" + claim + "/outcome", outcome);
        assertRefused("ActorProfile", "/api/v1/actors/nightherald", countries);
        assertRefused("ActorProfile", "/api/v1/actors/nightherald", sectors);
    }

    private void assertRefused(String schema, String path, String json) {
        var put = door.request(path, "Content-Type", Door.JSON, "If-None-Match", "*")
                .PUT(BodyPublishers.ofString(json));

        assertThat(Description.faults(schema, json)).as(json).isNotEmpty();
        assertThat(door.send(put).status()).as(json).isEqualTo(400);
    }

    /** Even an administrator's. */
    @Test
    void declaresWhereKeysAreNotTaken() {
        for (var operation : List.of("put /api/v1/me/password", "post /api/v1/keys")) {
            var method = operation.split(" ", -1)[0];
            var path = operation.split(" ", -1)[1];
            var body = path.endsWith("keys")
                    ? "{\"name\":\"x\",\"role\":\"viewer\"}"
                    : "{\"current\":\"x\",\"password\":\"123456789012\"}";
            var request = door.request(path, "Content-Type", Door.JSON)
                    .method(method.toUpperCase(Locale.ROOT), BodyPublishers.ofString(body));

            assertThat(door.send(request).status()).as(operation).isEqualTo(403);
            assertThat(description
                            .at("/paths")
                            .at("/" + Description.step(path))
                            .at("/" + method + "/security")
                            .toString())
                    .as(operation)
                    .contains("basic", "session")
                    .doesNotContain("key", "bearer");
        }
    }

    @Test
    void describesEveryCase() {
        new String(Door.cases(), UTF_8).lines().forEach(line -> assertValid("Case", line));
    }

    @Test
    void givesExamplesThatWork() {
        var examples = description.at("/paths/~1api~1v1~1score/post/requestBody/content/application~1json/examples");
        for (var example : examples) {
            assertValid("Claim", example.at("/value").toString());
            assertThat(door.post("/api/v1/score", example.at("/value").toString())
                            .status())
                    .isEqualTo(200);
        }
        var whatIfs =
                description.at("/paths/~1api~1v1~1score~1what-if/post/requestBody/content/application~1json/examples");
        for (var example : whatIfs) {
            var reply = door.post("/api/v1/score/what-if", example.at("/value").toString());

            assertValid("WhatIf", example.at("/value").toString());
            assertStatus(200, reply);
        }
        assertThat(examples).isNotEmpty();
        assertThat(whatIfs).isNotEmpty();
    }

    @Test
    void givesExamplesThatFitTheirSchemas() {
        int examples = checkExamples(description, "");

        assertThat(examples).isPositive();
    }

    /** Those of a parameter or body stand beside its schema, those of a schema in it. */
    private int checkExamples(JsonNode node, String at) {
        var schema = node.has("schema") ? at + "/schema" : at;
        int count = 0;
        for (var example : node.at("/examples")) {
            count += check(schema, example.isObject() && example.has("value") ? example.at("/value") : example);
        }
        if (node.has("example")) {
            count += check(schema, node.at("/example"));
        }
        if (node.isObject()) {
            for (var property : node.properties()) {
                count += checkExamples(property.getValue(), at + "/" + Description.step(property.getKey()));
            }
        }
        for (int item = 0; node.isArray() && item < node.size(); item++) {
            count += checkExamples(node.get(item), at + "/" + item);
        }
        return count;
    }

    private int check(String schema, JsonNode example) {
        assertThat(Description.faultsAt(schema, example.toString())).as(schema).isEmpty();
        return 1;
    }

    @Test
    void describesEachFieldOfAClaim() {
        var described = description.at("/components/schemas");

        assertFields(described, "Claim", io.github.claimgauge.claim.Claim.class);
        assertFields(described, "Actor", io.github.claimgauge.claim.Actor.class);
        assertFields(described, "Victim", io.github.claimgauge.claim.Victim.class);
        assertFields(described, "TrackRecord", io.github.claimgauge.claim.TrackRecord.class);
        assertFields(described, "Channel", io.github.claimgauge.claim.Channel.class);
        assertFields(described, "FollowUpChannel", io.github.claimgauge.claim.FollowUpChannel.class);
        assertFields(described, "Proof", io.github.claimgauge.claim.Proof.class);
        assertFields(described, "Claimed", io.github.claimgauge.claim.Claimed.class);
        assertFields(described, "VictimResponse", io.github.claimgauge.claim.VictimResponse.class);
        assertFields(described, "Corroboration", io.github.claimgauge.claim.Corroboration.class);
        assertFields(described, "PriorListing", io.github.claimgauge.claim.PriorListing.class);
    }

    private static void assertFields(JsonNode schemas, String name, Class<?> type) {
        for (var component : type.getRecordComponents()) {
            var field = schemas.at("/" + name + "/properties/" + component.getName());

            assertThat(field.isObject()).as(name + "." + component.getName()).isTrue();
            if (component.getType().isEnum()) {
                assertThat(field.at("/enum")
                                .valueStream()
                                .filter(word -> !word.isNull())
                                .map(JsonNode::asString))
                        .as(name + "." + component.getName())
                        .containsExactly(
                                java.util.Arrays.stream(component.getType().getEnumConstants())
                                        .map(Object::toString)
                                        .toArray(String[]::new));
            }
        }
        assertThat(schemas.at("/" + name + "/properties")).hasSize(type.getRecordComponents().length);
    }

    private static String leastClaim() {
        return """
                {"attack":"ddos","actor":{"name":"A"},"victim":{"name":"B"},"claimedAt":"2024"}""";
    }
}
