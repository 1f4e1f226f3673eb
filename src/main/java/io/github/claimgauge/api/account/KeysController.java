package io.github.claimgauge.api.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.claimgauge.access.account.Key;
import io.github.claimgauge.access.account.KeyRing;
import io.github.claimgauge.access.account.NewKey;
import io.github.claimgauge.access.account.OwnSecrets;
import io.github.claimgauge.api.Bodies;
import io.github.claimgauge.api.Callers;
import io.github.claimgauge.api.Holds;
import io.github.claimgauge.api.Refused;
import io.github.claimgauge.json.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Keeps the keys of programs: everybody's own, and for administrators those of others. */
@RestController
@Holds("key")
@RequestMapping(path = "/api/v1/keys", produces = MediaType.APPLICATION_JSON_VALUE)
final class KeysController {

    private final KeyRing ring;
    private final OwnSecrets secrets;
    private final Callers callers;

    KeysController(KeyRing ring, OwnSecrets secrets, Callers callers) {
        this.ring = ring;
        this.secrets = secrets;
        this.callers = callers;
    }

    record Keys(List<KeyBody> keys) {}

    /**
     * A key as the API shows it.
     *
     * @param key the secret, shown this once when it is made; else left out
     */
    record KeyBody(
            String id,
            String owner,
            String name,
            String role,
            String tlp,
            Instant createdAt,
            Instant expiresAt,
            @Nullable LocalDate lastUsed,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String key) {

        static KeyBody of(Key key, @Nullable String secret) {
            return new KeyBody(
                    key.id(),
                    key.owner(),
                    key.name(),
                    key.role().toString(),
                    key.ceiling().toString(),
                    key.createdAt(),
                    key.expiresAt(),
                    key.lastUsed(),
                    secret);
        }
    }

    @GetMapping
    Keys all() {
        return new Keys(ring.of(callers.caller()).stream()
                .map(key -> KeyBody.of(key, null))
                .toList());
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    KeyBody make(HttpServletRequest request) throws IOException {
        var wanted = Bodies.read(request, NewKey.class);
        var made = secrets.makeKey(callers.caller(), wanted);
        return KeyBody.of(made.key(), made.secret());
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(@PathVariable String id) {
        if (!ring.remove(callers.caller(), id)) {
            throw new Refused(
                    Problem.of("unknown-key", "Unknown key", 404, "GET /api/v1/keys lists your keys", List.of()));
        }
        return ResponseEntity.noContent().build();
    }
}
