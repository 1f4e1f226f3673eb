package io.github.claimgauge.api.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.access.Role;
import io.github.claimgauge.api.Door;
import io.github.claimgauge.api.ServerTest;
import io.github.claimgauge.api.Visitors;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.tuning.edition.InForce;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServerTest
final class RulesControllerTest {

    private static final String CLEAR = """
            {"attack":"ddos","tlp":"clear","actor":{"name":"A"},"victim":{"name":"V"},"claimedAt":"2024-04-16"}""";

    private final Rulebook rulebook;
    private final Door door;
    private final Door analyst;

    RulesControllerTest(@Autowired InForce inForce, @Autowired Visitors visitors, @LocalServerPort int port) {
        this.rulebook = inForce.edition().rulebook();
        this.door = Door.at(port);
        this.analyst = visitors.visitor(port, Role.ANALYST);
    }

    @Test
    void showsEveryRuleWithItsConditionsAndReason() {
        var rules = door.get("/api/v1/rules").json().at("/rules");

        assertThat(rules).hasSameSizeAs(rulebook.rules());
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.at("/conditions")).isNotEmpty();
            assertThat(rule.at("/reason").asString()).isNotBlank();
            assertThat(rule.at("/why").asString()).isNotBlank();
        });
    }

    @Test
    void takesNoIdForTheNameOfAFile() {
        assertThat(door.get("/api/v1/rules/proof.illegible")
                        .response()
                        .headers()
                        .firstValue("Content-Disposition"))
                .isEmpty();
    }

    @Test
    void showsOneRule() {
        var rule = door.get("/api/v1/rules/proof.illegible").json();

        assertThat(rule.at("/group").asString()).isEqualTo("proof");
        assertThat(rule.at("/conditions/0").asString()).isEqualTo("proof.legibility == \"illegible\"");
        assertThat(rule.at("/location").asString()).startsWith("rules/proof.drl:");
    }

    @Test
    void showsWhereARuleStandsAndWhatItHits() {
        var rule = analyst.get("/api/v1/rules/proof.illegible").json();

        assertThat(rule.at("/drl/file").asString()).isEqualTo("rules/proof.drl");
        assertThat(rule.at("/drl/lines/0").asString()).isEqualTo("rule \"proof.illegible\"");
        assertThat(rule.at("/drl/lines"))
                .hasSize(rule.at("/drl/to").asInt() - rule.at("/drl/from").asInt() + 1);
        assertThat(rule.at("/drl/lines/" + (rule.at("/drl/lines").size() - 1)).asString())
                .isEqualTo("end");
        assertThat(rule.at("/weightHistory")).isNotEmpty();
        assertThat(rule.at("/cases").asInt()).isGreaterThanOrEqualTo(107);
        assertThat(rule.at("/hits/false").asInt()).isPositive();
        assertThat(rule.at("/precision/value").asDouble()).isBetween(0.5, 1.0);
        assertThat(rule.at("/empirical/points").asDouble()).isNegative();
        assertThat(rule.at("/promotion").isNull()).isTrue();
    }

    @Test
    void tellsOfTheCasebookOnlyWhoeverMayKnowOfIt() {
        var claim = analyst.post("/api/v1/claims", CLEAR).json().at("/id").asString();
        analyst.send(analyst.request("/api/v1/claims/" + claim + "/outcome", "Content-Type", Door.JSON)
                .PUT(BodyPublishers.ofString("{\"label\": \"refuted\"}")));

        var toldAnalyst = analyst.get("/api/v1/rules/proof.illegible").json();
        var toldNobody = door.get("/api/v1/rules/proof.illegible").json();

        assertThat(toldAnalyst.at("/cases").asInt()).isGreaterThanOrEqualTo(107);
        assertThat(toldAnalyst.at("/weightHistory")).isNotEmpty();
        assertThat(toldNobody.at("/cases").asInt()).isEqualTo(107);
        assertThat(toldNobody.has("weightHistory")).isFalse();
        assertThat(analyst.get("/api/v1/rulebook").json().at("/renewal/left").isNumber())
                .isTrue();
        assertThat(door.get("/api/v1/rulebook").json().at("/renewal").isNull()).isTrue();
    }

    @Test
    void saysWhatARuleOnTrialLacks() {
        var promotion = door.get("/api/v1/rules/proof.gang_shows_later").json().at("/promotion");

        assertThat(promotion.at("/proposed").asBoolean()).isFalse();
        assertThat(promotion.at("/criteria").valueStream().map(one -> one.at("/criterion")
                        .asString()))
                .containsExactly(
                        "firing_scenario",
                        "silent_scenario",
                        "unknown_scenario",
                        "enough_hits",
                        "sign_agrees",
                        "no_unexplained_flips");
    }

    @Test
    void runsTheScenariosAgainstTheRulebookInForceInTheBackground() throws InterruptedException {
        for (int look = 0;
                look < 600
                        && door.get("/api/v1/scenarios").json().at("/running").asBoolean();
                look++) {
            Thread.sleep(100);
        }
        var json = door.get("/api/v1/scenarios").json();

        assertThat(json.at("/rulebook").asString()).isEqualTo(rulebook.version());
        assertThat(json.at("/running").asBoolean()).isFalse();
        assertThat(json.at("/failed").asInt()).isZero();
        assertThat(json.at("/passed").asInt()).isGreaterThan(200);
        assertThat(json.at("/features")
                        .valueStream()
                        .flatMap(feature -> feature.at("/headings").valueStream())
                        .flatMap(heading -> heading.at("/scenarios").valueStream())
                        .map(scenario -> scenario.at("/status").asString()))
                .containsOnly("passed");
        assertThat(door.get("/api/v1/rules/proof.illegible")
                        .json()
                        .at("/scenarios")
                        .valueStream()
                        .map(scenario -> scenario.at("/kind").asString()))
                .contains("firing", "silent", "unknown");
    }

    @Test
    void showsTheQuestionsInTheirOrder() {
        var questions = door.get("/api/v1/questions").json().at("/questions");

        assertThat(questions).hasSameSizeAs(rulebook.questions());
        assertThat(questions.at("/0/id").asString())
                .isEqualTo(rulebook.questions().get(0).id());
        assertThat(questions
                        .valueStream()
                        .map(question -> question.at("/presupposes"))
                        .filter(pointer -> !pointer.isNull())
                        .map(JsonNode::asString))
                .isNotEmpty()
                .containsExactlyElementsOf(rulebook.questions().stream()
                        .flatMap(question -> Stream.ofNullable(question.presupposes()))
                        .toList());
    }

    @Test
    void showsTheScale() {
        var json = door.get("/api/v1/rulebook").json();

        assertThat(json.at("/version").asString()).isEqualTo(rulebook.version());
        assertThat(json.at("/groups")).hasSize(9);
        assertThat(json.at("/bands/0/from").asInt()).isEqualTo(1);
        assertThat(json.at("/rules/stable").asInt()
                        + json.at("/rules/trial").asInt()
                        + json.at("/rules/retired").asInt())
                .isEqualTo(rulebook.rules().size());
    }

    @Test
    void saysInItsHealthWhichRulebookIsInForce() {
        for (var path : new String[] {"/actuator/health", "/actuator/health/readiness"}) {
            var json = door.get(path).json();

            assertThat(json.at("/status").asString()).isEqualTo("UP");
            assertThat(json.at("/components/rulebook/details/version").asString())
                    .isEqualTo(rulebook.version());
        }
    }

    @Test
    void countsHowOftenARuleFiresAndTimesTheScoring() {
        var rule = "/actuator/metrics/claimgauge.rule.hits?tag=rule:proof.illegible";
        var scoring = "/actuator/metrics/claimgauge.scoring";
        double hits = door.get(rule).json().at("/measurements/0/value").asDouble();
        double times = door.get(scoring).json().at("/measurements/0/value").asDouble();

        door.post("/api/v1/score", Door.dji());

        assertThat(door.get(rule).json().at("/measurements/0/value").asDouble()).isEqualTo(hits + 1);
        assertThat(door.get(scoring).json().at("/measurements/0/value").asDouble())
                .isEqualTo(times + 1);
        assertThat(door.get("/actuator/prometheus").text()).contains("claimgauge_rule_hits_total");
    }

    @Test
    void showsItsPagesWithoutReachingOut() {
        for (var path : new String[] {"/", "/docs/index.html"}) {
            var reply = door.get(path, "Accept", "text/html");

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.type()).startsWith("text/html");
            assertThat(reply.text()).doesNotContain("https://", "//cdn");
            assertThat(reply.response().headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
        }
        assertThat(door.get("/docs").response().headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/docs/index.html"));
        assertThat(door.get("/webjars/swagger-ui/swagger-ui-bundle.js").status())
                .isEqualTo(200);
        assertThat(door.get("/openapi.yaml").type()).isEqualTo("application/yaml");
        assertThat(door.get("/openapi.yaml").text()).startsWith("openapi: 3.1.0");
    }
}
