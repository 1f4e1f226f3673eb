package io.github.claimgauge.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.claim.Actor;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.names.Names;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The actors that the product ships with. */
class StarterTest {

    private static final List<ActorProfile> PROFILES = Starter.profiles();

    @Test
    void hasEveryActorOfTheReferenceCases() throws IOException {
        var known =
                PROFILES.stream().flatMap(profile -> profile.keys().stream()).collect(Collectors.toSet());

        assertThat(PROFILES).hasSizeGreaterThanOrEqualTo(60);
        assertThat(referenceClaims())
                .allSatisfy(actor -> assertThat(known).as(actor.name()).contains(Names.key(actor.name())));
    }

    @Test
    void givesNoNameToTwoActors() {
        var owners = new HashMap<String, String>();
        for (var profile : PROFILES) {
            profile.keys()
                    .forEach(key ->
                            assertThat(owners.put(key, profile.name())).as(key).isNull());
        }
    }

    @Test
    void hasNoLookalikesAmongItsOwnNames() {
        var owners = new HashMap<String, String>();
        for (var profile : PROFILES) {
            for (var name : profile.names()) {
                var other = owners.putIfAbsent(Names.skeleton(name), profile.name());
                assertThat(other == null || other.equals(profile.name()))
                        .as(name)
                        .isTrue();
            }
        }
    }

    @Test
    void saysWhereItHasEachActorFrom() {
        assertThat(PROFILES)
                .allSatisfy(profile ->
                        assertThat(profile.notes()).as(profile.name()).isNotEmpty());
    }

    /** A verdict on a reference case must not be known when the case's own claim is made. */
    @Test
    void givesNoOutcomeOfAReferenceCaseAway() throws IOException {
        var claimedAt = claimedAt();
        assertThat(PROFILES.stream().flatMap(profile -> profile.record().stream()))
                .filteredOn(verdict -> String.valueOf(verdict.source()).startsWith("reference case "))
                .isNotEmpty()
                .allSatisfy(verdict -> {
                    var id = String.valueOf(verdict.source()).substring("reference case ".length());
                    assertThat(verdict.at().end()).as(id).isAfterOrEqualTo(Objects.requireNonNull(claimedAt.get(id)));
                });
    }

    @Test
    void datesWhateverIsSaidAgainstAnActor() {
        assertThat(PROFILES).allSatisfy(profile -> {
            assertThat(profile.knownRecycler())
                    .allSatisfy(flag -> assertThat(flag.since()).isNotNull());
            assertThat(profile.brandRevived())
                    .allSatisfy(flag -> assertThat(flag.since()).isNotNull());
        });
    }

    private static List<Actor> referenceClaims() throws IOException {
        return lines().stream().map(line -> claim(line).actor()).toList();
    }

    private static Map<String, Instant> claimedAt() throws IOException {
        return lines().stream()
                .map(StarterTest::claim)
                .collect(Collectors.toMap(claim -> Objects.requireNonNull(claim.id()), claim -> claim.claimedAt()
                        .start()));
    }

    private static io.github.claimgauge.claim.Claim claim(String line) {
        return new ClaimReader(Clock.fixed(Instant.parse("2026-12-01T00:00:00Z"), ZoneOffset.UTC))
                .read(line.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> lines() throws IOException {
        try (var stream = Objects.requireNonNull(StarterTest.class.getResourceAsStream("/reference-cases.ndjson"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
