package io.github.claimgauge.web;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.intake.LabelledCases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Claims that everybody knows: the cases that the program ships with. A page may name one of them in its address. */
@Component
public final class Examples {

    /** Told apart by what speaks for them and against them. */
    private static final List<String> FIRST = List.of(
            "r00tk1t-dji-2024",
            "lockbit-mandiant-2022",
            "lockbit-federal-reserve-2024",
            "solntsepek-kyivstar-2023",
            "optusdata-optus-2022");

    private final Map<String, Claim> claims;

    Examples() {
        var read = new LinkedHashMap<String, Claim>();
        LabelledCases.reference()
                .forEach(one -> read.put(Objects.requireNonNull(one.claim().id()), one.claim()));
        this.claims = read;
    }

    /** A claim to begin with. */
    record Example(String id, String words) {

        private static Example of(Claim claim) {
            return new Example(
                    Objects.requireNonNull(claim.id()),
                    claim.actor().name() + " · " + claim.victim().name() + ", "
                            + claim.claimedAt().text().substring(0, 4));
        }
    }

    Optional<Claim> find(String id) {
        return Optional.ofNullable(claims.get(id));
    }

    /** A case as people call it: {@code R00TK1T · DJI, 2024}. */
    public String words(String id) {
        return Example.of(Objects.requireNonNull(claims.get(id), id)).words();
    }

    /** Those to show. */
    List<Example> first() {
        return FIRST.stream()
                .map(id -> Example.of(Objects.requireNonNull(claims.get(id), id)))
                .toList();
    }

    /** All others, the newest first. */
    List<Example> others() {
        return claims.values().stream()
                .filter(claim -> !FIRST.contains(claim.id()))
                .sorted((one, other) -> other.claimedAt().compareTo(one.claimedAt()))
                .map(Example::of)
                .toList();
    }
}
