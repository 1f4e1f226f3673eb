package io.github.claimgauge.api.access;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.access.account.Accounts;
import io.github.claimgauge.access.account.NewUser;
import io.github.claimgauge.access.account.UserChange;
import io.github.claimgauge.api.ServerTest;
import io.github.claimgauge.api.Visitors;
import io.github.claimgauge.claim.Claim.Tlp;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever may not send files is turned away before they come: each sender here announces a file, and waits. */
@ServerTest
final class UploadsTest {

    private static final String PASSWORD = "correct horse battery";

    /** In milliseconds; the server waits longer than that for what was announced. */
    private static final int PATIENCE = 5_000;

    private final Accounts accounts;
    private final Visitors visitors;
    private final int port;

    UploadsTest(@Autowired Accounts accounts, @Autowired Visitors visitors, @LocalServerPort int port) {
        this.accounts = accounts;
        this.visitors = visitors;
        this.port = port;
    }

    /** The status line of the answer to a form of which only the beginning was sent. */
    private String statusOf(String path, String... headers) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE);
            var request = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60000000\r\n"
                    + "Content-Type: multipart/form-data; boundary=b\r\n" + String.join("\r\n", headers)
                    + (headers.length == 0 ? "" : "\r\n") + "\r\n"
                    + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\nxxxx";
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return String.valueOf(
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1)).readLine());
        }
    }

    private String name(Role role) {
        var name = role.toString().charAt(0) + UUID.randomUUID().toString();
        accounts.make(Caller.local(), new NewUser(name, PASSWORD, role, Tlp.AMBER));
        return name;
    }

    private String cookie(String name) {
        var browser = Browser.at(port);
        browser.logIn(name, PASSWORD);
        return "Cookie: " + browser.session();
    }

    @Test
    void areReadFromNobody() throws Exception {
        for (var path : new String[] {"/imports", "/imports/actors", "/login", "/logout", "/", "/claims"}) {
            assertThat(statusOf(path)).as(path).startsWith("HTTP/1.1 401");
            assertThat(statusOf(path, "Accept: text/html")).as(path).startsWith("HTTP/1.1 302");
        }
        assertThat(statusOf("/nothing")).startsWith("HTTP/1.1 404");
        assertThat(statusOf("/api/v1/imports")).startsWith("HTTP/1.1 401");
    }

    @Test
    void areReadFromNoViewer() throws Exception {
        var viewer = cookie(name(Role.VIEWER));
        var key = "X-API-Key: " + visitors.visitor(port, Role.VIEWER).key();

        for (var path : new String[] {"/imports", "/imports/actors", "/claims"}) {
            for (var who : new String[] {viewer, key}) {
                assertThat(statusOf(path, who)).as(path).startsWith("HTTP/1.1 403");
                assertThat(statusOf(path, who, "Accept: text/html")).as(path).startsWith("HTTP/1.1 403");
            }
        }
    }

    @Test
    void areReadFromNobodyWhoHasBecomeAViewer() throws Exception {
        var name = name(Role.ANALYST);
        var cookie = cookie(name);
        accounts.change(Caller.local(), name, new UserChange(null, Role.VIEWER, null, null));

        assertThat(statusOf("/imports", cookie)).startsWith("HTTP/1.1 403");
        accounts.change(Caller.local(), name, new UserChange(null, null, null, true));
        assertThat(statusOf("/imports", cookie)).startsWith("HTTP/1.1 401");
    }
}
