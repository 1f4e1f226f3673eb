package io.github.claimgauge.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.Wiring;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.api.Door;
import io.github.claimgauge.api.Visitors;
import io.github.claimgauge.claim.Claim.Tlp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A server that trusts a proxy elsewhere, and is asked by somebody who says what only that proxy may say. */
@SpringBootTest(
        classes = Wiring.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "claimgauge.data=target/data/${random.uuid}",
            "server.tomcat.remoteip.trusted-proxies=192.0.2.0/24"
        })
@Import(Visitors.class)
final class StrangeProxyTest {

    @Test
    void isNotBelieved(@Autowired Visitors visitors, @LocalServerPort int port) {
        var door = Door.at(port);

        var page = door.get("/login", ProxyTest.BY_TLS);
        door.with("cg_guessed").get("/api/v1/me", ProxyTest.BY_TLS);

        assertThat(page.response().headers().allValues("Set-Cookie").toString())
                .contains("CLAIMGAUGE=")
                .doesNotContain("Secure");
        assertThat(visitors.visitor(port, Role.ADMIN, Tlp.RED)
                        .get("/api/v1/audit?subject=keys&limit=1")
                        .json()
                        .at("/entries/0/detail")
                        .asString())
                .isEqualTo("from 127.0.0.1");
    }
}
