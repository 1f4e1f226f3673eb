package io.github.claimgauge.api.access;

import static io.github.claimgauge.api.access.Endpoint.address;
import static io.github.claimgauge.api.access.Endpoint.lengthy;
import static io.github.claimgauge.api.access.Endpoint.page;
import static io.github.claimgauge.api.access.Endpoint.personal;
import static io.github.claimgauge.api.access.Need.ADMIN;
import static io.github.claimgauge.api.access.Need.ANALYST;
import static io.github.claimgauge.api.access.Need.LOCAL;
import static io.github.claimgauge.api.access.Need.NOBODY;
import static io.github.claimgauge.api.access.Need.RULE_EDITOR;
import static io.github.claimgauge.api.access.Need.VIEWER;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.ServletRequestPathUtils;

/** Every address that there is, and what a caller needs there. What is not listed here is not there for anybody. */
final class Endpoints {

    private static final List<Endpoint> ROWS = table(
            // the pages
            page(NOBODY, "GET POST", "/login"),
            page(NOBODY, "POST", "/logout"),
            page(LOCAL, "GET POST", "/"),
            page(ANALYST, "POST", "/claims"),
            page(VIEWER, "GET", "/claims"),
            page(ANALYST, "POST", "/queue/{id}/answer"),
            page(ANALYST, "POST", "/queue/{id}/outcome"),
            page(ANALYST, "POST", "/queue/{id}/undo"),
            page(VIEWER, "GET", "/claims/{id}"),
            page(VIEWER, "GET", "/claims/{id}/compare"),
            page(VIEWER, "GET", "/claims/{id}/actor"),
            page(ANALYST, "GET POST", "/claims/{id}/edit"),
            page(ANALYST, "POST", "/claims/{id}/answers"),
            page(ANALYST, "POST", "/claims/{id}/restore"),
            page(ANALYST, "POST", "/claims/{id}/reassess"),
            page(ANALYST, "POST", "/claims/{id}/outcome"),
            page(ANALYST, "POST", "/claims/{id}/reopen"),
            page(LOCAL, "GET", "/rules"),
            page(LOCAL, "GET", "/rules/{id}"),
            lengthy(VIEWER, "GET", "/rules/{id}/claims"),
            page(ANALYST, "POST", "/rules/weights"),
            page(LOCAL, "GET", "/scenarios"),
            page(LOCAL, "GET", "/scenarios/{name}"),
            page(VIEWER, "GET", "/me"),
            page(VIEWER, "POST", "/me/password"),
            page(VIEWER, "GET POST", "/keys"), // one's own; everybody's for administrators
            page(VIEWER, "GET POST", "/keys/{id}/revoke"),
            page(ADMIN, "GET", "/admin"),
            page(ADMIN, "GET", "/admin/trail"),
            page(ADMIN, "GET POST", "/admin/users"),
            page(ADMIN, "GET POST", "/admin/users/{name}"),
            page(ADMIN, "GET POST", "/admin/users/{name}/password"),
            page(ADMIN, "GET POST", "/admin/users/{name}/remove"),
            page(ANALYST, "GET POST", "/imports"),
            page(ANALYST, "POST", "/imports/examples"),
            page(VIEWER, "GET", "/actors"),
            page(VIEWER, "GET", "/actors/{id}"),
            page(ANALYST, "POST", "/actors/{id}"),
            page(ANALYST, "GET", "/actors/{id}/edit"),
            page(ANALYST, "POST", "/imports/actors"),
            lengthy(VIEWER, "GET", "/quality"),
            page(VIEWER, "GET", "/drafts"),
            page(ANALYST, "POST", "/drafts"),
            page(VIEWER, "GET", "/drafts/{id}"),
            page(ANALYST, "POST", "/drafts/{id}"),
            lengthy(VIEWER, "GET", "/drafts/{id}/effect"),
            lengthy(ANALYST, "POST", "/drafts/{id}/effect"), // changes nothing
            lengthy(ANALYST, "GET", "/drafts/{id}/scenarios"),
            page(ANALYST, "POST", "/drafts/{id}/back"),
            page(ANALYST, "POST", "/drafts/{id}/move"),
            page(ANALYST, "GET POST", "/drafts/{id}/discard"),
            page(RULE_EDITOR, "POST", "/drafts/{id}/publish"),
            page(ANALYST, "GET POST", "/fits"),
            page(ANALYST, "GET", "/fits/{id}"),
            page(ANALYST, "POST", "/fits/{id}/draft"),
            page(VIEWER, "GET", "/rulebooks"),
            page(VIEWER, "GET", "/rulebooks/compare"),
            page(VIEWER, "GET", "/rulebooks/{version}"),
            page(RULE_EDITOR, "POST", "/rulebooks/{version}/activate"),
            // the files
            address(NOBODY, "GET", "/assets/**"),
            address(LOCAL, "GET", "/docs"),
            address(LOCAL, "GET", "/docs/**"),
            address(LOCAL, "GET", "/webjars/**"),
            address(LOCAL, "GET", "/openapi.yaml"),

            // what keeps nothing
            address(LOCAL, "POST", "/api/v1/score"),
            address(LOCAL, "POST", "/api/v1/score/what-if"),
            personal(LOCAL, "GET", "/api/v1/rulebook"), // tells of the casebook whoever may know of it
            address(LOCAL, "GET", "/api/v1/rules"),
            personal(LOCAL, "GET", "/api/v1/rules/{id}"), // so does this
            address(LOCAL, "GET", "/api/v1/questions"),
            address(LOCAL, "GET", "/api/v1/scenarios"),

            // how the server is: names of rules and counts, nothing of any claim
            address(LOCAL, "GET", "/actuator"),
            address(LOCAL, "GET", "/actuator/health/**"),
            address(LOCAL, "GET", "/actuator/metrics/**"),
            address(LOCAL, "GET", "/actuator/prometheus"),

            // the casebook
            lengthy(VIEWER, "POST", "/api/v1/backtests"), // changes nothing
            address(VIEWER, "GET", "/api/v1/claims"),
            address(ANALYST, "POST", "/api/v1/claims"),
            address(VIEWER, "GET", "/api/v1/claims/{id}"),
            address(ANALYST, "PATCH", "/api/v1/claims/{id}"),
            address(ANALYST, "PUT DELETE", "/api/v1/claims/{id}/outcome"),
            address(ANALYST, "POST", "/api/v1/claims/{id}/answers"),
            address(VIEWER, "GET", "/api/v1/claims/{id}/assessments"),
            address(ANALYST, "POST", "/api/v1/claims/{id}/assessments"),
            address(VIEWER, "GET", "/api/v1/claims/{id}/assessments/{n}"),
            address(VIEWER, "GET", "/api/v1/claims/{id}/assessments/{n}/evidence"),
            address(VIEWER, "GET", "/api/v1/claims/{id}/assessments/{n}/diff/{m}"),
            address(VIEWER, "POST", "/api/v1/claims/{id}/assessments/{n}/replay"), // changes nothing
            address(ANALYST, "POST", "/api/v1/imports"),

            // versions of the rulebook
            address(VIEWER, "GET", "/api/v1/rulebooks"),
            address(VIEWER, "GET", "/api/v1/rulebooks/{version}"),
            address(VIEWER, "GET", "/api/v1/rulebooks/{version}/diff/{other}"),
            address(RULE_EDITOR, "POST", "/api/v1/rulebooks/{version}/activate"),

            // the actors
            address(VIEWER, "GET", "/api/v1/actors"),
            address(VIEWER, "GET", "/api/v1/actors/{id}"),
            address(ANALYST, "PUT", "/api/v1/actors/{id}"),
            address(ANALYST, "POST", "/api/v1/actors/imports"),

            // drafts of other numbers
            address(VIEWER, "GET", "/api/v1/drafts"),
            address(ANALYST, "POST", "/api/v1/drafts"),
            address(VIEWER, "GET", "/api/v1/drafts/{id}"),
            address(ANALYST, "PATCH DELETE", "/api/v1/drafts/{id}"),
            lengthy(VIEWER, "GET", "/api/v1/drafts/{id}/effect"),
            address(VIEWER, "GET", "/api/v1/drafts/{id}/diff"),
            lengthy(ANALYST, "POST", "/api/v1/drafts/{id}/scenarios"), // changes nothing
            address(RULE_EDITOR, "POST", "/api/v1/drafts/{id}/publish"),
            lengthy(ANALYST, "POST", "/api/v1/fits"),

            // who may do what
            address(VIEWER, "GET", "/api/v1/me"),
            address(VIEWER, "PUT", "/api/v1/me/password"),
            address(VIEWER, "GET POST", "/api/v1/keys"), // one's own; everybody's for administrators
            address(VIEWER, "DELETE", "/api/v1/keys/{id}"),
            address(ADMIN, "GET POST", "/api/v1/users"),
            address(ADMIN, "GET PATCH DELETE", "/api/v1/users/{name}"),
            address(ADMIN, "GET", "/api/v1/audit"));

    /** Those without a placeholder by path, so that they are found at once. */
    private static final Map<String, List<Endpoint>> PLAIN = ROWS.stream()
            .filter(row -> !row.path().hasPatternSyntax())
            .collect(Collectors.groupingBy(row -> row.path().getPatternString()));

    private Endpoints() {}

    /** What a request needs; empty if there is no such address, or not for that method. */
    static Optional<Need> need(String method, PathContainer path) {
        return find(method, path).map(Endpoint::need);
    }

    static Optional<Need> need(HttpServletRequest request) {
        return need(request.getMethod(), path(request));
    }

    /** What a request needs if nothing depends on who makes it. */
    static Optional<Need> needOfAnybody(HttpServletRequest request) {
        return find(request.getMethod(), path(request))
                .filter(row -> !row.personal())
                .map(Endpoint::need);
    }

    /**
     * Whether a page is only shown again with what was entered. That needs no token: a session ends while somebody reads, and
     * what was typed would be lost with it.
     */
    static boolean keepsNothing(HttpServletRequest request) {
        return path(request).value().equals("/");
    }

    /** Whether it can keep the server busy for seconds. */
    static boolean isLengthy(HttpServletRequest request) {
        return find(request.getMethod(), path(request))
                .filter(Endpoint::lengthy)
                .isPresent();
    }

    private static Optional<Endpoint> find(String method, PathContainer path) {
        var wanted = method.equals("HEAD") ? "GET" : method;
        return Stream.concat(PLAIN.getOrDefault(path.value(), List.of()).stream(), at(path))
                .filter(row -> row.methods().contains(wanted))
                .findFirst();
    }

    /** The methods that an address takes; none if there is no such address. */
    static Set<String> methods(HttpServletRequest request) {
        var methods = new TreeSet<String>();
        at(path(request)).forEach(row -> methods.addAll(row.methods()));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        if (!methods.isEmpty()) {
            methods.add("OPTIONS"); // which tells the others
        }
        return methods;
    }

    /** The address as the table has it, without what stands for its placeholders; empty if there is none. */
    static Optional<String> pattern(HttpServletRequest request) {
        return at(path(request)).map(row -> row.path().getPatternString()).findFirst();
    }

    private static Stream<Endpoint> at(PathContainer path) {
        return ROWS.stream().filter(row -> row.path().matches(path));
    }

    /** Parsed as the dispatcher parses it, so that no address means one thing here and another there. */
    private static PathContainer path(HttpServletRequest request) {
        return ServletRequestPathUtils.parse(request).pathWithinApplication();
    }

    /** The more special one first. */
    private static List<Endpoint> table(Endpoint... rows) {
        return Arrays.stream(rows).sorted(Comparator.comparing(Endpoint::path)).toList();
    }
}
