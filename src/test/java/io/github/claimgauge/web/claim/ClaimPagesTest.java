package io.github.claimgauge.web.claim;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.access.Role;
import io.github.claimgauge.api.Door;
import io.github.claimgauge.api.ServerTest;
import io.github.claimgauge.api.Visitors;
import io.github.claimgauge.claim.Claim.Tlp;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of one claim, as forms and links reach them without any script. */
@ServerTest
final class ClaimPagesTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String[] BROWSER = {"Accept", "text/html"};

    private final Visitors visitors;
    private final int port;
    private final Door ann;

    ClaimPagesTest(@Autowired Visitors visitors, @LocalServerPort int port) {
        this.visitors = visitors;
        this.port = port;
        this.ann = visitors.visitor(port, Role.ANALYST);
    }

    private String filed(String actor, String victim, String more) {
        var filed = ann.post("/api/v1/claims", """
                {"attack": "data_breach", "tlp": "green", "actor": {"name": "%s"}, "victim": {"name": "%s"},
                 "claimedAt": "2024-04-16"%s}""".formatted(actor, victim, more));
        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        return filed.json().at("/id").asString();
    }

    private String filed(String more) {
        return filed("Night Herald", "Acme " + System.nanoTime(), more);
    }

    private static String page(Door door, String path) {
        var page = door.get(path, BROWSER);
        assertThat(page.status()).as(path).isEqualTo(200);
        return page.text();
    }

    private Door.Reply send(String path, String... fields) {
        var pairs = new ArrayList<String>();
        for (int at = 0; at < fields.length; at += 2) {
            pairs.add(fields[at] + "=" + URLEncoder.encode(fields[at + 1], UTF_8));
        }
        return ann.post(path, FORM, String.join("&", pairs).getBytes(UTF_8), BROWSER);
    }

    private int revision(String id) {
        return ann.get("/api/v1/claims/" + id).json().at("/revision").asInt();
    }

    @Test
    void showNothingOfWhatTheVisitorMayNotSee() {
        var actor = "Hidden Herald " + System.nanoTime();
        var id = filed(actor, "Acme", "");
        var hidden = ann.post("/api/v1/claims", """
                {"attack": "ddos", "tlp": "amber", "actor": {"name": "%s"}, "victim": {"name": "Secret Victim"},
                 "claimedAt": "2024-04-17"}""".formatted(actor))
                .json()
                .at("/id")
                .asString();
        var guest = visitors.visitor(port, Role.VIEWER, Tlp.GREEN);

        assertThat(guest.get("/claims/" + hidden, BROWSER).status()).isEqualTo(404);
        assertThat(guest.get("/claims/nobody", BROWSER).text()).contains("There is nothing here");
        assertThat(page(guest, "/claims/" + id)).doesNotContain("Secret Victim");
        assertThat(page(ann, "/claims/" + id)).contains("Secret Victim", "same actor");
    }

    @Test
    void showViewersNothingThatTheyCannotDo() {
        var id = filed("");
        var viewer = visitors.visitor(port, Role.VIEWER);

        assertThat(page(viewer, "/claims/" + id))
                .contains("How it adds up", "Export", "format=stix")
                .doesNotContain("Amend the facts", "Record the outcome", "Assess anew", "name=\"answer\"");
        assertThat(page(ann, "/claims/" + id))
                .contains("Amend the facts", "Record the outcome", "Assess anew", "name=\"answer\"");
    }

    @Test
    void tellWhatIsGivenFromWhatMemoryFilledIn() {
        var id = filed("R00TK1T", "Acme", "");

        assertThat(page(ann, "/claims/" + id))
                .contains("Countries of its usual victims", "from memory", "actor registry");
    }

    @Test
    void nameFactsAsTheFormDoes() {
        var id = filed("""
                , "claimedAtEstimated": false, "followUpChannels": [],
                "proofs": [{"kind": "screenshot", "legible": false, "widthPx": 320}]""");

        assertThat(page(ann, "/claims/" + id))
                .contains("The day of the claim is an estimate", "Follow-up channels", "there are none", "Proof 1")
                .contains("Kind: screenshot · A person can read it: no · Width in pixels: 320");
    }

    @Test
    void tellFactByFactWhatCameAsAWhole() {
        var id = filed("");
        send("/claims/" + id + "/edit", "revision", "1", "seen", "1", "json", """
                {"attack": "data_breach", "actor": {"name": "Night Herald"}, "victim": {"name": "Acme"}, "claimedAt": "2024-04-16",
                 "victimResponse": {"kind": "denied", "at": "2024-04-18"}, "proofs": [{"kind": "video"}]}""");

        assertThat(page(ann, "/claims/" + id + "/compare?from=1&to=2"))
                .contains("The victim says", "Said on", "2024-04-18", "Proof 1", "Kind: video");
    }

    @Test
    void takeAnAnswerAtTheRevisionThatWasSeen() {
        var id = filed("");

        var answered = send("/claims/" + id + "/answers", "revision", "1", "answer", "victim.response=denied");

        assertThat(answered.status()).isEqualTo(302);
        assertThat(answered.response().headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/claims/" + id));
        assertThat(page(ann, "/claims/" + id)).contains("The victim says", "not known", "denied");
        assertThat(revision(id)).isEqualTo(2);
    }

    @Test
    void sayWhatToDoWhereSomebodyElseWasFaster() {
        var id = filed("");
        send("/claims/" + id + "/answers", "revision", "1", "answer", "victim.response=denied");

        var late = send("/claims/" + id + "/answers", "revision", "1", "answer", "victim.response=confirmed");
        var settled =
                send("/claims/" + id + "/outcome", "revision", "1", "label", "refuted", "basis", "typed with care");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Somebody else changed this claim", "revision 2 now");
        assertThat(settled.status()).isEqualTo(409);
        assertThat(settled.text()).contains("typed with care", "value=\"2\"");
        assertThat(revision(id)).isEqualTo(2);
    }

    @Test
    void refuseAnAnswerThatChangesNothingOrIsNone() {
        var id = filed("");
        send("/claims/" + id + "/answers", "revision", "1", "answer", "victim.response=denied");

        for (var answer : List.of("victim.response=denied", "victim.response=perhaps", "what")) {
            var refused = send("/claims/" + id + "/answers", "revision", "2", "answer", answer);
            assertThat(refused.status()).as(answer).isEqualTo(422);
            assertThat(refused.text()).contains("role=\"alert\"");
        }
    }

    @Test
    void recordAnOutcomeAndOpenTheClaimAgain() {
        var id = filed("");

        var settled = send(
                "/claims/" + id + "/outcome",
                "revision",
                "1",
                "label",
                "refuted",
                "reason",
                "fabricated",
                "at",
                "2024-05",
                "basis",
                "See https://evil.example/a",
                "source",
                "");

        assertThat(settled.status()).isEqualTo(302);
        assertThat(page(ann, "/claims/" + id))
                .contains("refuted", "fabricated", "2024-05", "hxxps://evil[.]example/a", "Open the claim again");
        assertThat(send("/claims/" + id + "/reopen", "revision", "2").status()).isEqualTo(302);
        assertThat(page(ann, "/claims/" + id)).doesNotContain("Open the claim again", "hxxps://evil");
    }

    @Test
    void showEveryFaultOfAnOutcomeAtItsField() {
        var id = filed("");

        var refused = send(
                "/claims/" + id + "/outcome",
                "revision",
                "1",
                "reason",
                "recycled",
                "at",
                "yesterday",
                "basis",
                "typed with care");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .containsPattern("id=\"label-fault\">[^<]+<")
                .containsPattern("id=\"at-fault\">[^<]+<")
                .contains("typed with care", "value=\"yesterday\"");
    }

    @Test
    void showAClaimAsOfAnotherMomentAndStoreNothing() {
        var id = filed(", \"victimResponse\": {\"kind\": \"confirmed\", \"at\": \"2024-05-01\"}");

        var then = page(ann, "/claims/" + id + "?asOf=2024-04-20");

        assertThat(then)
                .contains("You look at the claim as of", "As of 2024-04-20")
                .doesNotContain("name=\"answer\"");
        assertThat(page(ann, "/claims/" + id + "?asOf=2023")).contains("is before the claim was made");
        assertThat(page(ann, "/claims/" + id + "?asOf=2142")).contains("must not be in the future");
        assertThat(page(ann, "/claims/" + id + "?asOf=once")).contains("must be a year, month, day or time");
        assertThat(revision(id)).isEqualTo(1);
    }

    @Test
    void leadBackToEarlierFacts() {
        var id = filed("");
        send("/claims/" + id + "/answers", "revision", "1", "answer", "victim.response=denied");

        assertThat(send("/claims/" + id + "/restore", "revision", "2", "number", "1")
                        .status())
                .isEqualTo(302);

        assertThat(ann.get("/api/v1/claims/" + id)
                        .json()
                        .at("/claim/victimResponse")
                        .isMissingNode())
                .isTrue();
        assertThat(page(ann, "/claims/" + id + "/compare?from=1&to=3")).contains("They say the same");
        assertThat(page(ann, "/claims/" + id + "/compare?from=1&to=2"))
                .contains("other facts", "Victim denies", "came", "The victim says", "not known");
        assertThat(ann.get("/claims/" + id + "/compare?from=1&to=9", BROWSER).status())
                .isEqualTo(404);
    }

    @Test
    void assessAnewByTheRulesOfToday() {
        var id = filed("");

        assertThat(send("/claims/" + id + "/reassess", "revision", "1").status())
                .isEqualTo(302);
        assertThat(send("/claims/" + id + "/reassess", "revision", "7").status())
                .isEqualTo(409);
    }

    @Test
    void takeAmendedFactsAndPointAtTheLineOfEachFault() {
        var id = filed("");
        var edit = "/claims/" + id + "/edit";
        var json = """
                {
                  "attack": "ddos",
                  "actor": {"name": "Night Herald", "kind": "knight"},
                  "victim": {"name": "Acme"},
                  "claimedAt": "2999-01-01"
                }""";

        var refused = send(edit, "revision", "1", "seen", "1", "json", json);

        assertThat(page(ann, edit + "?as=json")).contains("&quot;attack&quot;");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("data-line=\"3\"", "/actor/kind", "data-line=\"5\"", "/claimedAt", "knight");
        var amended = json.replace(", \"kind\": \"knight\"", "").replace("2999-01-01", "2024-04-15");
        assertThat(send(edit, "revision", "1", "seen", "1", "json", amended).status())
                .isEqualTo(302);
        assertThat(page(ann, "/claims/" + id)).contains("ddos");
    }

    @Test
    void keepWhatWasTypedWhereSomebodyElseAmendedTheFacts() {
        var id = filed("");
        var edit = "/claims/" + id + "/edit";
        send("/claims/" + id + "/answers", "revision", "1", "answer", "victim.response=denied");
        var json = """
                {"attack": "wiper", "actor": {"name": "Typed with care"}, "victim": {"name": "Acme"}, "claimedAt": "2024"}""";

        var late = send(edit, "revision", "1", "seen", "1", "json", json);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text())
                .contains(
                        "Typed with care",
                        "The victim says",
                        "not known",
                        "Save mine all the same",
                        "name=\"revision\" value=\"2\"");
        assertThat(send(edit, "revision", "2", "seen", "2", "json", json).status())
                .isEqualTo(302);
    }

    @Test
    void takeFactsAmendedInTheFormAndLeaveTheRest() {
        var id = filed(", \"headline\": \"Two\\nlines\", \"proofs\": [{\"kind\": \"video\", \"legible\": true}]");
        var edit = "/claims/" + id + "/edit";

        assertThat(page(ann, edit))
                .contains("name=\"/actor/name\"", "value=\"Night Herald\"")
                .doesNotContain("name=\"/id\"");
        var fields = new String[] {
            "revision",
            "1",
            "seen",
            "1",
            "/headline",
            "Twolines",
            "/tlp",
            "green",
            "/attack",
            "data_breach",
            "/actor/name",
            "Night Herald",
            "/actor/lookalikeOf",
            "\"Herald, Inc.\", Night",
            "/victim/name",
            "Acme",
            "/claimedAt",
            "2024-04-16",
            "/proofs/0:item",
            "true",
            "/proofs/0/kind",
            "video",
            "/proofs/0/legible",
            "true"
        };

        assertThat(send(edit, fields).status()).isEqualTo(302);

        var claim = ann.get("/api/v1/claims/" + id).json().at("/claim");
        assertThat(claim.at("/headline").asString()).isEqualTo("Two\nlines");
        assertThat(claim.at("/actor/lookalikeOf").toString()).isEqualTo("[\"Herald, Inc.\",\"Night\"]");
        assertThat(claim.at("/proofs/0/legible").asBoolean()).isTrue();
    }

    @Test
    void showEveryFaultOfAnAmendedFactAtItsField() {
        var edit = "/claims/" + filed("") + "/edit";

        var refused = send(
                edit, "revision", "1", "seen", "1", "/actor/name", "", "/victim/name", "Acme", "/claimedAt", "2999");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .containsPattern("id=\"f-actor-name-fault\">[^<]+<")
                .containsPattern("id=\"f-claimedAt-fault\">[^<]+<")
                .contains("value=\"2999\"", "name=\"revision\" value=\"1\"");
    }

    @Test
    void joinWhatTwoHaveAmendedAndShowWhatBothHave() {
        var id = filed("");
        var edit = "/claims/" + id + "/edit";
        send("/claims/" + id + "/answers", "revision", "1", "answer", "victim.response=denied");
        var mine = new String[] {
            "revision",
            "1",
            "seen",
            "1",
            "/tlp",
            "green",
            "/attack",
            "wiper",
            "/actor/name",
            "Night Herald",
            "/victim/name",
            "Acme",
            "/claimedAt",
            "2024-04-16",
            "/victimResponse/kind",
            "confirmed"
        };

        var late = send(edit, mine);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text())
                .contains(
                        "The victim says", "denied", "as you entered it", "name=\"revision\" value=\"2\"", "Save it so")
                .containsPattern("<option value=\"confirmed\" selected")
                .containsPattern("<option value=\"wiper\" selected");
        mine[1] = "2";
        mine[3] = "2";
        assertThat(send(edit, mine).status()).isEqualTo(302);
        assertThat(ann.get("/api/v1/claims/" + id).json().at("/claim/attack").asString())
                .isEqualTo("wiper");
    }

    @Test
    void takeWhatWasFilledInFromTheFormToJsonAndBack() {
        var edit = "/claims/" + filed("") + "/edit";

        var json = send(
                edit, "revision", "1", "seen", "1", "as", "json", "/actor/name", "Night, Herald", "/attack", "once");
        var form = send(edit, "revision", "1", "seen", "1", "as", "form", "json", """
                {"attack": "wiper", "actor": {"name": "A"}, "victim": {"name": "B"}, "claimedAt": "2024"}""");
        var none = send(edit, "revision", "1", "seen", "1", "as", "form", "json", "{\"attack\"");

        assertThat(json.text()).contains("Night, Herald", "&quot;once&quot;", "name=\"json\"");
        assertThat(form.text()).containsPattern("<option value=\"wiper\" selected");
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.text()).contains("To be corrected", "{&quot;attack&quot;");
        assertThat(send(edit, "revision", "1", "seen", "1", "add", "/proofs").text())
                .contains("/proofs/0:item");
    }
}
