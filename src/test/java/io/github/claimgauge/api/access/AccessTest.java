package io.github.claimgauge.api.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.access.account.Accounts;
import io.github.claimgauge.access.account.NewUser;
import io.github.claimgauge.access.account.UserChange;
import io.github.claimgauge.api.Door;
import io.github.claimgauge.api.Door.Reply;
import io.github.claimgauge.api.ServerTest;
import io.github.claimgauge.api.Visitors;
import io.github.claimgauge.claim.Claim.Tlp;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who gets in by what. */
@ServerTest
final class AccessTest {

    private static final String PASSWORD = "correct horse battery";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Accounts accounts;
    private final Visitors visitors;
    private final Door nobody;
    private final String jane;

    AccessTest(@Autowired Accounts accounts, @Autowired Visitors visitors, @LocalServerPort int port) {
        this.accounts = accounts;
        this.visitors = visitors;
        this.nobody = Door.at(port);
        this.jane = "jane" + COUNT.incrementAndGet();
        accounts.make(Caller.local(), new NewUser(jane, PASSWORD, Role.ANALYST, Tlp.GREEN));
    }

    private static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(UTF_8));
    }

    private Reply me(String... headers) {
        return nobody.get("/api/v1/me", headers);
    }

    private Door admin() {
        return visitors.visitor(nobody.port(), Role.ADMIN, Tlp.RED);
    }

    private static Reply put(Door door, String method, String path, String json, String... headers) {
        return door.send(door.request(path, headers)
                .header("Content-Type", Door.JSON)
                .method(method, BodyPublishers.ofString(json)));
    }

    private static Reply delete(Door door, String path) {
        return door.send(door.request(path).DELETE());
    }

    // names and passwords

    @Test
    void tellsTheTrailOfThoseWhoWereTurnedAwayButNotWhatTheyTyped() {
        me("Authorization", basic(jane, "not the password"));
        me("Authorization", basic("typed by mistake", "not the password"));
        me("X-API-Key", "cg_guessed");
        nobody.get("/api/v1/users", "Authorization", basic(jane, PASSWORD));

        var trail = admin().get("/api/v1/audit?limit=1000").text();

        assertThat(trail)
                .contains(
                        "\"who\":\"nobody\",\"action\":\"login.failed\",\"subject\":\"user/" + jane + "\"",
                        "\"who\":\"nobody\",\"action\":\"login.failed\",\"subject\":\"users\"",
                        "\"who\":\"nobody\",\"action\":\"key.refused\",\"subject\":\"keys\"",
                        "\"who\":\"" + jane + "\",\"action\":\"access.refused\",\"subject\":\"GET /api/v1/users\"")
                .doesNotContain("typed by mistake", "not the password", "guessed");
    }

    @Test
    void admitsUsersByNameAndPassword() {
        assertThat(me("Authorization", basic(jane, PASSWORD)).text())
                .isEqualTo("{\"name\":\"" + jane + "\",\"role\":\"analyst\",\"tlp\":\"green\"}");
    }

    @Test
    void admitsNobodyByAWrongPassword() {
        for (var wrong : List.of(basic(jane, "wrong"), basic("nobody", PASSWORD), "Basic nonsense", "Digest x")) {
            var reply = me("Authorization", wrong);

            assertThat(reply.status()).as(wrong).isEqualTo(401);
            assertThat(reply.type()).isEqualTo("application/problem+json");
            assertThat(reply.response().headers().allValues("WWW-Authenticate"))
                    .contains("Basic realm=\"ClaimGauge\", charset=\"UTF-8\"");
        }
    }

    @Test
    void tellsNobodyWhichNamesThereAre() {
        assertThat(me("Authorization", basic(jane, "wrong")).text())
                .isEqualTo(me("Authorization", basic("nobody", "wrong")).text());
    }

    @Test
    void letsABrowserAskInItsOwnWindowForNoPassword() {
        assertThat(me("Sec-Fetch-Mode", "cors").response().headers().allValues("WWW-Authenticate"))
                .containsExactly("Bearer realm=\"ClaimGauge\"");
    }

    @Test
    void slowsDownWhoeverTriesPasswords() {
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(me("Authorization", basic(jane, "guess" + attempt)).status())
                    .isEqualTo(401);
        }
        var reply = me("Authorization", basic(jane, PASSWORD));

        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.response().headers().firstValueAsLong("Retry-After").orElse(0))
                .isBetween(1L, 60L);
    }

    @Test
    void forgetsARememberedPasswordWithItsChange() {
        var old = basic(jane, PASSWORD);
        assertThat(me("Authorization", old).status()).isEqualTo(200);
        var change = "{\"current\":\"" + PASSWORD + "\",\"password\":\"another long password\"}";

        assertThat(put(nobody, "PUT", "/api/v1/me/password", change, "Authorization", old)
                        .status())
                .isEqualTo(204);

        assertThat(me("Authorization", old).status()).isEqualTo(401);
        assertThat(me("Authorization", basic(jane, "another long password")).status())
                .isEqualTo(200);
    }

    @Test
    void changesNoPasswordForWhoeverDoesNotKnowIt() {
        var headers = new String[] {"Authorization", basic(jane, PASSWORD)};
        var wrong = "{\"current\":\"wrong\",\"password\":\"another long password\"}";

        var reply = put(nobody, "PUT", "/api/v1/me/password", wrong, headers);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.pointers()).containsExactly("/current");
        assertThat(put(nobody, "PUT", "/api/v1/me/password", "{\"current\":5,\"password\":\"short\",\"x\":1}", headers)
                        .pointers())
                .contains("/current", "/x");
    }

    @Test
    void slowsDownWhoeverTriesTheCurrentPassword() {
        var browser = browser();
        browser.logIn(jane, PASSWORD);
        var csrf = browser.door().get("/api/v1/me").json().at("/csrf");
        var headers =
                new String[] {csrf.at("/header").asString(), csrf.at("/token").asString()};
        var change = "{\"current\":\"%s\",\"password\":\"another long password\"}";
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(put(browser.door(), "PUT", "/api/v1/me/password", change.formatted("guess" + attempt), headers)
                            .status())
                    .isEqualTo(400);
        }
        var reply = put(browser.door(), "PUT", "/api/v1/me/password", change.formatted(PASSWORD), headers);

        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.response().headers().firstValueAsLong("Retry-After").orElse(0))
                .isBetween(1L, 60L);
        assertThat(me("Authorization", basic(jane, PASSWORD)).status()).isEqualTo(429);
    }

    @Test
    void changesNoPasswordByAKey() {
        var change = "{\"current\":\"" + PASSWORD + "\",\"password\":\"another long password\"}";
        var reply = put(nobody.with(key("analyst", "green")), "PUT", "/api/v1/me/password", change);

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.text()).contains("A key changes no password");
        assertThat(me("Authorization", basic(jane, PASSWORD)).status()).isEqualTo(200);
    }

    // keys

    /** One of the user's, who made it by name and password. */
    private String key(String role, String tlp) {
        var wanted = "{\"name\":\"test\",\"role\":\"" + role + "\",\"tlp\":\"" + tlp + "\"}";
        return put(nobody, "POST", "/api/v1/keys", wanted, "Authorization", basic(jane, PASSWORD))
                .json()
                .at("/key")
                .asString();
    }

    @Test
    void repeatsNoReplyToAKeyThatMaySeeLess() {
        var green = nobody.with(key("analyst", "green"));
        var clear = nobody.with(key("analyst", "clear"));
        var claim = """
                {"attack":"ddos","tlp":"green","actor":{"name":"Kept"},"victim":{"name":"Kept"},"claimedAt":"2024-04-16"}""";
        var headers = new String[] {"Idempotency-Key", jane};

        var filed = put(green, "POST", "/api/v1/claims", claim, headers);

        assertThat(filed.status()).isEqualTo(201);
        assertThat(put(green, "POST", "/api/v1/claims", claim, headers).text()).isEqualTo(filed.text());
        assertThat(put(clear, "POST", "/api/v1/claims", claim, headers).status())
                .isEqualTo(422);
    }

    @Test
    void admitsProgramsByAKey() {
        var reply = put(
                nobody,
                "POST",
                "/api/v1/keys",
                "{\"name\":\"import\",\"role\":\"viewer\"}",
                "Authorization",
                basic(jane, PASSWORD));
        var key = reply.json().at("/key").asString();

        assertThat(reply.status()).isEqualTo(201);
        assertThat(key).startsWith("cg_");
        for (var headers :
                List.of(new String[] {"X-API-Key", key}, new String[] {"Authorization", "Bearer " + key}, new String[] {
                    "Authorization", "bearer " + key
                })) {
            assertThat(me(headers).json().at("/role").asString()).isEqualTo("viewer");
        }
        var listed = nobody.with(key).get("/api/v1/keys");
        assertThat(listed.text()).contains("\"import\"").doesNotContain(key);
        assertThat(delete(
                                nobody.with(key),
                                "/api/v1/keys/" + reply.json().at("/id").asString())
                        .status())
                .isEqualTo(204);
        assertThat(me("X-API-Key", key).status()).isEqualTo(401);
    }

    @Test
    void takesAKeyFromHeadersAlone() {
        var key = String.valueOf(visitors.visitor(nobody.port(), Role.ADMIN).key());

        assertThat(me("Cookie", "X-API-Key=" + key).status()).isEqualTo(401);
        assertThat(me("Cookie", "CLAIMGAUGE=" + key).status()).isEqualTo(401);
        assertThat(nobody.get("/api/v1/me?access_token=" + key).status()).isEqualTo(401);
        assertThat(nobody.get("/api/v1/me?X-API-Key=" + key).status()).isEqualTo(401);
        assertThat(me("Authorization", basic("admin", key)).status()).isEqualTo(401);
        assertThat(me("X-API-Key", key, "Authorization", "Bearer " + key).status())
                .isEqualTo(401);
    }

    @Test
    void admitsNobodyByAKeyThatIsNone() {
        for (var wrong : List.of("cg_", "cg_AAAA", "x", "", "cg_ä")) {
            assertThat(me("X-API-Key", wrong).status()).as(wrong).isEqualTo(401);
            assertThat(me("Authorization", "Bearer " + wrong).status())
                    .as(wrong)
                    .isIn(400, 401);
        }
    }

    @Test
    void makesNoKeyByAKeyAndNoneAboveItsMaker() {
        var more = "{\"name\":\"more\",\"role\":\"admin\",\"tlp\":\"red\"}";
        var analyst = visitors.visitor(nobody.port(), Role.ANALYST);

        assertThat(analyst.post("/api/v1/keys", "{\"name\":\"x\",\"role\":\"viewer\"}")
                        .status())
                .isEqualTo(403);
        var reply = put(nobody, "POST", "/api/v1/keys", more, "Authorization", basic(jane, PASSWORD));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.pointers()).containsExactly("/role", "/tlp");
    }

    // users and the trail

    @Test
    void letsAdministratorsKeepUsers() {
        var admin = admin();
        var name = "new." + jane;
        var made = admin.post("/api/v1/users", "{\"name\":\"" + name + "\",\"role\":\"viewer\"}");
        var password = made.json().at("/password").asString();

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Location")).isEqualTo("/api/v1/users/" + name);
        assertThat(me("Authorization", basic(name, password)).json().at("/tlp").asString())
                .isEqualTo("amber");
        assertThat(admin.get("/api/v1/users/" + name).text()).doesNotContain(password, "bcrypt");
        assertThat(admin.get("/api/v1/users").text()).contains(name).doesNotContain("bcrypt");
        assertThat(admin.post("/api/v1/users", "{\"name\":\"" + name + "\",\"role\":\"viewer\"}")
                        .status())
                .isEqualTo(409);

        var changed = put(admin, "PATCH", "/api/v1/users/" + name, "{\"locked\":true,\"tlp\":\"red\"}");
        assertThat(changed.json().at("/locked").asBoolean()).isTrue();
        assertThat(me("Authorization", basic(name, password)).status()).isEqualTo(401);
        assertThat(delete(admin, "/api/v1/users/" + name).status()).isEqualTo(204);
        assertThat(delete(admin, "/api/v1/users/" + name).status()).isEqualTo(404);
        assertThat(put(admin, "PATCH", "/api/v1/users/" + name, "{}").status()).isEqualTo(404);
    }

    @Test
    void tellsEverythingThatIsWrongWithAUser() {
        var reply =
                admin().post("/api/v1/users", "{\"name\":\"J D\",\"role\":\"boss\",\"password\":\"short\",\"x\":null}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/title").asString()).isEqualTo("Invalid user");
        assertThat(reply.pointers()).contains("/name", "/role", "/password", "/x");
        assertThat(reply.text()).doesNotContain("short\"", "boss");
    }

    @Test
    void tellsAdministratorsWhoChangedWhat() {
        var admin = admin();
        put(admin, "PATCH", "/api/v1/users/" + jane, "{\"role\":\"viewer\",\"password\":\"another long password\"}");

        var reply = admin.get("/api/v1/audit?subject=user/" + jane + "&limit=1");

        var entry = reply.json().at("/entries/0");
        assertThat(entry.at("/action").asString()).isEqualTo("user.changed");
        assertThat(entry.at("/who").asString()).startsWith("admin.");
        assertThat(entry.at("/detail").asString()).isEqualTo("password, role viewer");
        assertThat(reply.text()).doesNotContain("another long");
        var next = reply.json().at("/next").asLong();
        var before = admin.get("/api/v1/audit?subject=user/" + jane + "&before=" + next);
        assertThat(before.json().at("/entries/0/action").asString()).isEqualTo("user.made");
        assertThat(before.json().at("/next").isNull()).isTrue();
        for (var wrong : List.of("limit=0", "limit=x", "before=-1", "whom=x", "who=a&who=b")) {
            assertThat(admin.get("/api/v1/audit?" + wrong).status()).as(wrong).isEqualTo(400);
        }
    }

    // sessions

    private Browser browser() {
        return Browser.at(nobody.port());
    }

    private static @Nullable String location(Reply reply) {
        return reply.response()
                .headers()
                .firstValue("Location")
                .map(place -> place.replaceAll("^https?://[^/]*", ""))
                .orElse(null);
    }

    @Test
    void admitsPeopleByAForm() {
        var browser = browser();
        assertThat(location(browser.logIn(jane, "wrong"))).isEqualTo("/login?error");
        assertThat(browser.door().get("/api/v1/me").status()).isEqualTo(401);

        var reply = browser.logIn(jane, PASSWORD);

        assertThat(location(reply)).isEqualTo("/");
        assertThat(reply.response().headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
        assertThat(browser.door().get("/api/v1/me").json().at("/name").asString())
                .isEqualTo(jane);
    }

    @Test
    void takesNoChangeFromASessionWithoutItsToken() {
        var browser = browser();
        browser.logIn(jane, PASSWORD);
        var csrf = browser.door().get("/api/v1/me").json().at("/csrf");
        var key = "{\"name\":\"page\",\"role\":\"viewer\"}";

        assertThat(browser.door().post("/api/v1/keys", key).status()).isEqualTo(403);
        assertThat(put(
                                browser.door(),
                                "POST",
                                "/api/v1/keys",
                                key,
                                csrf.at("/header").asString(),
                                "wrong")
                        .status())
                .isEqualTo(403);
        assertThat(put(
                                browser.door(),
                                "POST",
                                "/api/v1/keys",
                                key,
                                csrf.at("/header").asString(),
                                csrf.at("/token").asString())
                        .status())
                .isEqualTo(201);
    }

    @Test
    void endsTheSessionsOfWhoeverIsLockedOrHasAnotherPassword() {
        var first = browser();
        first.logIn(jane, PASSWORD);
        accounts.change(Caller.local(), jane, new UserChange(null, Role.VIEWER, null, null));
        assertThat(first.door().get("/api/v1/me").json().at("/role").asString()).isEqualTo("viewer");
        accounts.change(Caller.local(), jane, new UserChange("another long password", null, null, null));
        assertThat(first.door().get("/api/v1/me").status()).isEqualTo(401);

        var second = browser();
        second.logIn(jane, "another long password");
        assertThat(second.door().get("/api/v1/me").status()).isEqualTo(200);
        accounts.change(Caller.local(), jane, new UserChange(null, null, null, true));
        assertThat(second.door().get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void endsASessionOnRequest() {
        var browser = browser();
        browser.logIn(jane, PASSWORD);
        var csrf = browser.door().get("/api/v1/me").json().at("/csrf");

        put(
                browser.door(),
                "POST",
                "/logout",
                "",
                csrf.at("/header").asString(),
                csrf.at("/token").asString());

        assertThat(browser.door().get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void leadsPeopleToTheFormAndBack() {
        var browser = browser();
        var reply = browser.door().get("/docs/index.html", "Accept", "text/html", "X-Forwarded-For", "192.0.2.1");

        assertThat(reply.status()).isEqualTo(302);
        assertThat(location(reply)).isEqualTo("/login");
        assertThat(location(browser.logIn(jane, PASSWORD))).startsWith("/docs/index.html");
    }

    @Test
    void keepsNoAnswerThatIsForOneCallerAlone() {
        assertThat(me("Authorization", basic(jane, PASSWORD))
                        .response()
                        .headers()
                        .firstValue("Cache-Control"))
                .hasValueSatisfying(control -> assertThat(control).contains("no-store"));
        assertThat(me().response().headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; frame-ancestors 'none'");
    }
}
