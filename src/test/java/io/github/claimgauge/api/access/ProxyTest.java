package io.github.claimgauge.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.access.Role;
import io.github.claimgauge.api.Door;
import io.github.claimgauge.api.Door.Reply;
import io.github.claimgauge.api.ServerTest;
import io.github.claimgauge.api.Visitors;
import io.github.claimgauge.claim.Claim.Tlp;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a proxy on the server's own machine says of whoever asks it, and what nobody else can say. */
@ServerTest
final class ProxyTest {

    /** As a proxy that ends TLS sends it on. */
    static final String[] BY_TLS = {
        "X-Forwarded-Proto", "https", "X-Forwarded-For", "203.0.113.7", "X-Forwarded-Host", "claims.example"
    };

    private final Visitors visitors;
    private final Door door;

    ProxyTest(@Autowired Visitors visitors, @LocalServerPort int port) {
        this.visitors = visitors;
        this.door = Door.at(port);
    }

    private Reply loginPage(String... headers) {
        return door.send(door.request("/login", headers).header("Accept", "text/html"));
    }

    /** What the trail says of a key that is none, sent with these headers. */
    private String trailOf(String... headers) {
        var key = "cg_" + UUID.randomUUID();
        door.send(door.request("/api/v1/me", headers).header("X-API-Key", key));
        var entry = visitors.visitor(door.port(), Role.ADMIN, Tlp.RED)
                .get("/api/v1/audit?subject=keys&limit=1")
                .json()
                .at("/entries/0");
        return entry.at("/detail").asString();
    }

    @Test
    void makesAnswersThatStayWithTls() {
        var page = loginPage(BY_TLS);
        var away = door.send(door.request("/claims", BY_TLS).header("Accept", "text/html"));

        assertThat(page.header("Set-Cookie")).contains("; Secure", "; HttpOnly");
        assertThat(page.header("Strict-Transport-Security")).startsWith("max-age=");
        assertThat(away.header("Location")).isEqualTo("https://claims.example/login");
    }

    @Test
    void isNotNeeded() {
        assertThat(loginPage().header("Set-Cookie")).contains("CLAIMGAUGE=").doesNotContain("Secure");
        assertThat(loginPage().response().headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    void tellsWhoAsksIt() {
        assertThat(trailOf("X-Forwarded-For", "203.0.113.7")).isEqualTo("from 203.0.113.7");
        assertThat(trailOf("X-Forwarded-For", "198.51.100.1, 203.0.113.8"))
                .as("whatever its own caller said before")
                .isEqualTo("from 203.0.113.8");
        assertThat(trailOf("X-Forwarded-For", "198.51.100.1, 10.1.2.3"))
                .as("though that is in a network of its own")
                .isEqualTo("from 10.1.2.3");
    }

    @Test
    void doesNotSitHereWhoeverAsksIt() {
        assertThat(door.get("/api/v1/rules", "X-Forwarded-For", "127.0.0.1").status())
                .isEqualTo(401);
        assertThat(door.get("/api/v1/rules", "X-Forwarded-Proto", "https").status())
                .isEqualTo(401);
    }
}
