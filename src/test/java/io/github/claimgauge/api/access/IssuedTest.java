package io.github.claimgauge.api.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import io.github.claimgauge.Wiring;
import io.github.claimgauge.api.Door;
import io.github.claimgauge.api.Door.Reply;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Whoever brings a token of the issuer that is trusted. */
@SpringBootTest(
        classes = Wiring.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"claimgauge.data=target/data/${random.uuid}", "claimgauge.oidc.roles=realm_access.roles"})
final class IssuedTest {

    private static final RSAKey KEY = key();
    private static final RSAKey OTHER_KEY = key();
    private static final HttpServer ISSUER = issuer();

    private final Door door;

    IssuedTest(@LocalServerPort int port) {
        this.door = Door.at(port);
    }

    @DynamicPropertySource
    static void trust(DynamicPropertyRegistry properties) {
        properties.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", IssuedTest::address);
        properties.add("spring.security.oauth2.resourceserver.jwt.audiences", () -> "claimgauge");
    }

    @AfterAll
    static void stop() {
        ISSUER.stop(0);
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("one").generate();
        } catch (JOSEException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static String address() {
        return "http://localhost:" + ISSUER.getAddress().getPort();
    }

    private static HttpServer issuer() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var here = "http://localhost:" + server.getAddress().getPort();
            answer(
                    server,
                    "/.well-known/openid-configuration",
                    "{\"issuer\":\"" + here + "\",\"jwks_uri\":\"" + here
                            + "/keys\",\"subject_types_supported\":[\"public\"]}");
            answer(server, "/keys", new JWKSet(KEY).toPublicJWKSet().toString());
            server.start();
            return server;
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static void answer(HttpServer server, String path, String json) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            var body = json.getBytes(UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static JWTClaimsSet.Builder jane() {
        return new JWTClaimsSet.Builder()
                .issuer(address())
                .audience("claimgauge")
                .subject("4711")
                .claim("preferred_username", "jane")
                .claim("realm_access", Map.of("roles", List.of("viewer", "analyst", "boss")))
                .expirationTime(Date.from(Instant.now().plusSeconds(60)));
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private Reply me(String token) {
        return door.get("/api/v1/me", "Authorization", "Bearer " + token);
    }

    @Test
    void hasTheHighestRoleAndTheCeilingThatTheTokenGives() {
        assertThat(me(signed(jane().claim("tlp", "green").build(), KEY)).text())
                .isEqualTo("{\"name\":\"oidc:jane\",\"role\":\"analyst\",\"tlp\":\"green\"}");
        assertThat(me(signed(jane().build(), KEY)).json().at("/tlp").asString()).isEqualTo("amber");
        assertThat(me(signed(jane().claim("tlp", "everything").build(), KEY))
                        .json()
                        .at("/tlp")
                        .asString())
                .isEqualTo("clear");
        assertThat(me(signed(jane().claim("preferred_username", null).build(), KEY))
                        .json()
                        .at("/name")
                        .asString())
                .isEqualTo("oidc:4711");
    }

    @Test
    void isNobodyIfTheTokenIsNotToBeTrusted() {
        var now = Instant.now();
        var tokens = Map.of(
                "of another key", signed(jane().build(), OTHER_KEY),
                "of another issuer", signed(jane().issuer("http://localhost:1").build(), KEY),
                "for others", signed(jane().audience("others").build(), KEY),
                "expired",
                        signed(
                                jane().expirationTime(Date.from(now.minusSeconds(3600)))
                                        .build(),
                                KEY),
                "without a role", signed(jane().claim("realm_access", "x").build(), KEY),
                "with a name that no column takes",
                        signed(
                                jane().claim("preferred_username", "j".repeat(200))
                                        .build(),
                                KEY),
                "with a name of two lines",
                        signed(jane().claim("preferred_username", "jane\nadmin").build(), KEY),
                "no token", "a.b.c");

        tokens.forEach((what, token) -> {
            var reply = me(token);

            assertThat(reply.status()).as(what).isEqualTo(401);
            assertThat(reply.type()).as(what).isEqualTo("application/problem+json");
            assertThat(reply.text()).as(what).doesNotContainIgnoringCase("java", "spring", "nimbus");
        });
    }

    @Test
    void hasNoPasswordAndNoKeysHere() {
        var token = signed(jane().build(), KEY);
        var password = door.send(door.request("/api/v1/me/password", "Authorization", "Bearer " + token)
                .header("Content-Type", Door.JSON)
                .PUT(java.net.http.HttpRequest.BodyPublishers.ofString(
                        "{\"current\":\"x\",\"password\":\"a long password\"}")));
        var key = door.post(
                "/api/v1/keys",
                Door.JSON,
                "{\"name\":\"x\",\"role\":\"viewer\"}".getBytes(UTF_8),
                "Authorization",
                "Bearer " + token);

        assertThat(password.status()).isEqualTo(409);
        assertThat(key.status()).isEqualTo(409);
    }
}
