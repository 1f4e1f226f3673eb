package io.github.claimgauge.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.access.Role;
import io.github.claimgauge.api.Door;
import io.github.claimgauge.api.ServerTest;
import io.github.claimgauge.api.Visitors;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.handler.AbstractHandlerMethodMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** Nobody gets in anywhere without what the table of endpoints asks for, and no address lacks a row in it. */
@ServerTest
final class EndpointsTest {

    /** Makes a request one that did not begin on this machine. */
    private static final String[] FROM_ELSEWHERE = {"X-Forwarded-For", "127.0.0.1"};

    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private record Endpoint(String method, String path) {

        /** An address that the pattern stands for. */
        String sample() {
            return path.replaceAll("\\{\\*?[^}]*\\}", "1").replace("/**", "");
        }
    }

    private final List<AbstractHandlerMethodMapping<RequestMappingInfo>> mappings;
    private final List<AbstractUrlHandlerMapping> urls;
    private final Door nobody;
    private final Door viewer;
    private final Map<String, Door> callers = new LinkedHashMap<>();

    EndpointsTest(
            @Autowired List<AbstractHandlerMethodMapping<RequestMappingInfo>> mappings,
            @Autowired List<AbstractUrlHandlerMapping> urls,
            @Autowired Visitors visitors,
            @LocalServerPort int port) {
        this.mappings = mappings;
        this.urls = urls;
        nobody = Door.at(port);
        viewer = visitors.visitor(port, Role.VIEWER);
        callers.put("", nobody);
        callers.put("viewer", viewer);
        for (var role : List.of(Role.ANALYST, Role.RULE_EDITOR, Role.ADMIN)) {
            callers.put(role.toString(), visitors.visitor(port, role));
        }
    }

    private Stream<Endpoint> endpoints() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getPatternValues().stream()
                        .flatMap(path -> methods(info).map(method -> new Endpoint(method, path))))
                .filter(endpoint -> !endpoint.path().equals("/error")) // reached only from within
                .distinct();
    }

    private static Stream<String> methods(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() ? METHODS.stream() : methods.stream().map(RequestMethod::name);
    }

    private static Door.Reply ask(Door door, Endpoint endpoint) {
        return door.send(
                door.request(endpoint.sample(), FROM_ELSEWHERE).method(endpoint.method(), BodyPublishers.noBody()));
    }

    @Test
    void haveARowEach() {
        var without = new TreeSet<String>();
        endpoints()
                .filter(endpoint -> Endpoints.need(endpoint.method(), PathContainer.parsePath(endpoint.sample()))
                        .isEmpty())
                .forEach(endpoint -> without.add(endpoint.method() + " " + endpoint.path()));

        assertThat(without).as("Add these to Endpoints").isEmpty();
        assertThat(endpoints()).hasSizeGreaterThan(20);
    }

    @Test
    void letInThoseWhoHaveTheRoleAndNobodyElse() {
        endpoints()
                .forEach(endpoint -> callers.forEach((role, door) -> {
                    var need = Endpoints.need(endpoint.method(), PathContainer.parsePath(endpoint.sample()))
                            .orElseThrow();
                    int status = ask(door, endpoint).status();

                    if (need == Need.NOBODY) {
                        assertThat(status).as("%s as %s", endpoint, role).isNotIn(401, 403);
                    } else if (role.isEmpty()) {
                        // what a page sends is refused for lack of a token before it is asked who sends it
                        assertThat(status).as("%s as nobody", endpoint).isIn(401, 403);
                    } else if (need.isMetBy(Role.valueOf(role.toUpperCase(java.util.Locale.ROOT)))) {
                        assertThat(status).as("%s as %s", endpoint, role).isNotIn(401, 403);
                    } else {
                        assertThat(status).as("%s as %s", endpoint, role).isEqualTo(403);
                    }
                }));
    }

    @Test
    void coverPagesAndFiles() {
        var patterns = urls.stream()
                .flatMap(mapping -> mapping.getHandlerMap().keySet().stream())
                .toList();

        assertThat(patterns).contains("/docs", "/webjars/**");
        for (var file : List.of("/docs/index.html", "/openapi.yaml", "/webjars/swagger-ui/index.css")) {
            var elsewhere = nobody.get(file, FROM_ELSEWHERE);

            assertThat(nobody.get(file).status()).as(file).isEqualTo(200);
            assertThat(elsewhere.status()).as(file).isEqualTo(401);
            assertThat(viewer.get(file, FROM_ELSEWHERE).status()).as(file).isEqualTo(200);
        }
    }

    @Test
    void areOpenOnThisMachineAlone() {
        assertThat(nobody.get("/api/v1/rules").status()).isEqualTo(200);
        assertThat(nobody.get("/api/v1/me").status()).isEqualTo(401);
        for (var header : List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via")) {
            assertThat(nobody.get("/api/v1/rules", header, "127.0.0.1").status())
                    .as(header)
                    .isEqualTo(401);
        }
    }

    @Test
    void areNotThereIfTheyAreNotListed() {
        for (var door : callers.values()) {
            assertThat(door.get("/api/v1/nothing").status()).isEqualTo(404);
            assertThat(door.get("/error").status()).isEqualTo(404);
            assertThat(door.get("/application.yaml").status()).isEqualTo(404);
            assertThat(door.get("/actuator/env").status()).isEqualTo(404);
        }
        var wrong = nobody.send(nobody.request("/api/v1/users").DELETE());
        assertThat(wrong.status()).isEqualTo(405);
        assertThat(wrong.header("Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
    }

    @Test
    void areListedInTheWordsOfTheRequirements() {
        assertThat(need("POST", "/api/v1/score")).isEqualTo(Need.LOCAL);
        assertThat(need("GET", "/api/v1/claims")).isEqualTo(Need.VIEWER);
        assertThat(need("HEAD", "/api/v1/claims/x")).isEqualTo(Need.VIEWER);
        assertThat(need("POST", "/api/v1/claims")).isEqualTo(Need.ANALYST);
        assertThat(need("PATCH", "/api/v1/claims/x")).isEqualTo(Need.ANALYST);
        assertThat(need("PUT", "/api/v1/claims/x/outcome")).isEqualTo(Need.ANALYST);
        assertThat(need("POST", "/api/v1/imports")).isEqualTo(Need.ANALYST);
        assertThat(need("GET", "/api/v1/rulebooks/x")).isEqualTo(Need.VIEWER);
        assertThat(need("POST", "/api/v1/rulebooks/x/activate")).isEqualTo(Need.RULE_EDITOR);
        assertThat(need("PUT", "/api/v1/actors/x")).isEqualTo(Need.ANALYST);
        assertThat(need("POST", "/api/v1/keys")).isEqualTo(Need.VIEWER);
        assertThat(need("GET", "/api/v1/audit")).isEqualTo(Need.ADMIN);
        assertThat(need("POST", "/api/v1/users")).isEqualTo(Need.ADMIN);
        assertThat(need("GET", "/api/v1/drafts/x")).isEqualTo(Need.VIEWER);
        assertThat(need("PATCH", "/api/v1/drafts/x")).isEqualTo(Need.ANALYST);
        assertThat(need("POST", "/api/v1/drafts/x/publish")).isEqualTo(Need.RULE_EDITOR);
    }

    private static Need need(String method, String path) {
        return Endpoints.need(method, PathContainer.parsePath(path)).orElseThrow();
    }
}
