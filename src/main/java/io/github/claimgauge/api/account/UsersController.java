package io.github.claimgauge.api.account;

import io.github.claimgauge.access.account.Accounts;
import io.github.claimgauge.access.account.NewUser;
import io.github.claimgauge.access.account.UserChange;
import io.github.claimgauge.api.Bodies;
import io.github.claimgauge.api.Callers;
import io.github.claimgauge.api.Holds;
import io.github.claimgauge.api.Refused;
import io.github.claimgauge.json.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Keeps the users. */
@RestController
@Holds("user")
@RequestMapping(path = "/api/v1/users", produces = MediaType.APPLICATION_JSON_VALUE)
final class UsersController {

    private final Accounts accounts;
    private final Callers callers;

    UsersController(Accounts accounts, Callers callers) {
        this.accounts = accounts;
        this.callers = callers;
    }

    record Users(List<UserBody> users) {}

    @GetMapping
    Users all() {
        return new Users(accounts.all().stream().map(UserBody::of).toList());
    }

    @GetMapping("/{name}")
    UserBody one(@PathVariable String name) {
        return accounts.find(name).map(UserBody::of).orElseThrow(UsersController::unknown);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<UserBody> make(HttpServletRequest request) throws IOException {
        var made = accounts.make(callers.caller(), Bodies.read(request, NewUser.class));
        return ResponseEntity.created(URI.create("/api/v1/users/" + made.user().name()))
                .body(UserBody.of(made));
    }

    @PatchMapping(path = "/{name}", consumes = MediaType.APPLICATION_JSON_VALUE)
    UserBody change(@PathVariable String name, HttpServletRequest request) throws IOException {
        return accounts.change(callers.caller(), name, Bodies.read(request, UserChange.class))
                .map(UserBody::of)
                .orElseThrow(UsersController::unknown);
    }

    @DeleteMapping("/{name}")
    ResponseEntity<Void> remove(@PathVariable String name) {
        if (!accounts.remove(callers.caller(), name)) {
            throw unknown();
        }
        return ResponseEntity.noContent().build();
    }

    private static Refused unknown() {
        return new Refused(
                Problem.of("unknown-user", "Unknown user", 404, "GET /api/v1/users lists all users", List.of()));
    }
}
