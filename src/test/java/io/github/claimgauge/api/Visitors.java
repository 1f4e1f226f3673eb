package io.github.claimgauge.api;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.access.account.Accounts;
import io.github.claimgauge.access.account.KeyRing;
import io.github.claimgauge.access.account.NewKey;
import io.github.claimgauge.access.account.NewUser;
import io.github.claimgauge.claim.Claim.Tlp;
import java.util.concurrent.atomic.AtomicInteger;

/** Callers who show who they are. */
public final class Visitors {

    private final Accounts accounts;
    private final KeyRing keys;
    private final AtomicInteger count = new AtomicInteger();

    public Visitors(Accounts accounts, KeyRing keys) {
        this.accounts = accounts;
        this.keys = keys;
    }

    /** A user of that role who sees what is marked amber, by a key. */
    public Door visitor(int port, Role role) {
        return visitor(port, role, Tlp.AMBER);
    }

    /** A user of that role who sees what is marked up to the ceiling, by a key. */
    public Door visitor(int port, Role role, Tlp ceiling) {
        var name = role + "." + count.incrementAndGet();
        var user = accounts.make(Caller.local(), new NewUser(name.replace('_', '-'), null, role, ceiling))
                .user();
        return Door.at(port)
                .with(keys.make(user.caller(), null, new NewKey("test", role, null, null))
                        .secret());
    }
}
