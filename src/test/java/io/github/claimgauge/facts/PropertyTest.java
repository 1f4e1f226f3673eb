package io.github.claimgauge.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.RandomClaims;
import io.github.claimgauge.claim.Claim;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What answers do is worked out once for all claims by what properties say of where they come from. */
final class PropertyTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<Claim> CLAIMS = RandomClaims.of(34, 3000).toList();

    static Stream<Property> propertiesFromOnePlace() {
        return Property.all().stream().filter(property -> !property.from().isEmpty());
    }

    static Stream<Property> propertiesThatMayBeNone() {
        return Property.all().stream().filter(property -> !property.noneWith().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("propertiesThatMayBeNone")
    void thatThereMayBeNoneOfIsNoneInSomeClaimsAndUnknownInOthers(Property property) {
        var withoutValue = CLAIMS.stream()
                .map(Facts::of)
                .filter(facts -> property.of(facts) == null)
                .map(property::isNone)
                .collect(Collectors.toSet());

        assertThat(withoutValue).containsExactlyInAnyOrder(true, false);
    }

    @ParameterizedTest
    @MethodSource("propertiesFromOnePlace")
    void thatComesFromOnePlaceDependsOnNothingElse(Property property) {
        Map<String, Set<Optional<Object>>> values = new HashMap<>();
        for (var claim : CLAIMS) {
            var place = JSON.readTree(RandomClaims.json(claim)).at(property.from());
            var text = place.isMissingNode() ? "null" : place.toString();
            values.computeIfAbsent(text, any -> new HashSet<>()).add(Optional.ofNullable(property.of(Facts.of(claim))));
        }
        assertThat(values).hasSizeGreaterThan(2);
        assertThat(values).allSatisfy((place, found) -> assertThat(found).hasSize(1));
    }
}
