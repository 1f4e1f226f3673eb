package io.github.claimgauge.api.access;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.NotByKey;
import io.github.claimgauge.access.TooOften;
import io.github.claimgauge.access.account.Accounts;
import io.github.claimgauge.access.account.KeyRing;
import io.github.claimgauge.access.account.NewKey;
import io.github.claimgauge.access.account.OwnPassword;
import io.github.claimgauge.access.account.OwnSecrets;
import io.github.claimgauge.claim.InvalidInput;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Knows by what the caller of the request at hand was admitted, and slows down whoever tries passwords. */
@Component
final class GuardedSecrets implements OwnSecrets {

    private final Accounts accounts;
    private final KeyRing ring;
    private final Throttle throttle;
    private final TurnedAway turnedAway;

    GuardedSecrets(Accounts accounts, KeyRing ring, Throttle throttle, TurnedAway turnedAway) {
        this.accounts = accounts;
        this.ring = ring;
        this.throttle = throttle;
        this.turnedAway = turnedAway;
    }

    @Override
    public KeyRing.Made makeKey(Caller caller, NewKey wanted) {
        refuseKeys("A key makes no keys; use your name and password");
        return ring.make(caller, admitted().map(Admitted::passwordSince).orElse(null), wanted);
    }

    @Override
    public void changePassword(Caller caller, OwnPassword change, String address) {
        refuseKeys("A key changes no password; use your name and password");
        throttle.wait(caller.name(), address).ifPresent(wait -> {
            throw new TooOften(wait);
        });
        try {
            accounts.changeOwnPassword(caller, change);
        } catch (InvalidInput fault) {
            throttle.failed(caller.name(), address);
            turnedAway.tell(caller.name(), "login.failed", "user/" + caller.name(), address);
            throw fault;
        }
    }

    private static void refuseKeys(String message) {
        if (admitted().filter(admitted -> admitted.by() == Admitted.By.KEY).isPresent()) {
            throw new NotByKey(message);
        }
    }

    private static Optional<Admitted> admitted() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Admitted.class::isInstance)
                .map(Admitted.class::cast);
    }
}
