package io.github.claimgauge.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.access.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What cannot be read is the caller's fault, and none of the program's. */
@ServerTest
final class UnreadableFormTest {

    private final Door door;

    UnreadableFormTest(@Autowired Visitors visitors, @LocalServerPort int port) {
        this.door = visitors.visitor(port, Role.ADMIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?=x", "?=", "?actor=%ff", "?text=%F0%90"})
    void isRefusedInAQuery(String query) {
        for (var path :
                new String[] {"/claims", "/actors", "/rules", "/quality", "/scenarios", "/drafts", "/admin/trail"}) {
            assertThat(door.get(path + query, "Accept", "text/html").status())
                    .as(path)
                    .isEqualTo(400);
        }
        for (var path : new String[] {"/api/v1/claims", "/api/v1/actors", "/api/v1/audit"}) {
            var reply = door.get(path + query);
            assertThat(reply.status()).as(path).isEqualTo(400);
            assertThat(reply.type()).isEqualTo("application/problem+json");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary="})
    void isRefusedAsAFormWithoutABoundary(String type) {
        for (var path : new String[] {"/claims", "/imports", "/api/v1/claims", "/api/v1/imports", "/api/v1/users"}) {
            assertThat(door.post(path, type, new byte[] {'x'}).status())
                    .as(path)
                    .isIn(400, 415);
        }
    }
}
