package io.github.claimgauge.web.admin;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.claim.Claim.Tlp;
import java.util.List;
import java.util.stream.Stream;

/** What somebody can give to others, or to a key: no more than one has. */
public record Choices(List<Role> roles, List<Tlp> markings) {

    static Choices of(Caller caller) {
        return new Choices(
                Stream.of(Role.values()).filter(caller.role()::includes).toList(),
                Stream.of(Tlp.values()).filter(caller::maySee).toList());
    }

    static Choices all() {
        return new Choices(List.of(Role.values()), List.of(Tlp.values()));
    }
}
