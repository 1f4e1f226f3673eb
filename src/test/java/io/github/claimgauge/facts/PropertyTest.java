package io.github.claimgauge.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.RandomClaims;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.json.Values;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

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

    static Stream<Property> propertiesDecidedByOnePlace() {
        return Property.all().stream().filter(property -> !property.decidedBy().isEmpty());
    }

    static Stream<Property> propertiesWithheldBySomePlace() {
        return Property.all().stream().filter(property -> !property.unless().isEmpty());
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
        var values = values(property, property.from());
        assertThat(values).hasSizeGreaterThan(2);
        assertThat(values).allSatisfy((place, found) -> assertThat(found).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("propertiesDecidedByOnePlace")
    void thatOnePlaceDecidesIsTrueOrUnknownWithoutIt(Property property) {
        var values = values(property, property.decidedBy());
        assertThat(values.remove("null")).containsExactlyInAnyOrder(Optional.of(true), Optional.empty());
        assertThat(values).hasSizeGreaterThan(1);
        assertThat(values).allSatisfy((place, found) -> assertThat(found).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("propertiesWithheldBySomePlace")
    void isWithheldByAPlaceThatSaysYesAndByNothingElse(Property property) {
        int known = 0;
        for (var claim : CLAIMS) {
            var without = claim;
            for (var place : property.unless()) {
                without = with(without, place, null);
            }
            var value = property.of(Facts.of(without));
            for (var place : property.unless()) {
                boolean list = place.equals("/actor/lookalikeOf");
                assertThat(property.of(Facts.of(with(without, place, list ? "[]" : "false"))))
                        .isEqualTo(value);
                assertThat(property.of(Facts.of(with(without, place, list ? "[\"another\"]" : "true"))))
                        .isNull();
            }
            known += value == null ? 0 : 1;
        }
        assertThat(known).isGreaterThan(100);
    }

    /** The values that the property has, by what stands at a place of the claim. */
    private static Map<String, Set<Optional<Object>>> values(Property property, String place) {
        Map<String, Set<Optional<Object>>> values = new HashMap<>();
        for (var claim : CLAIMS) {
            values.computeIfAbsent(at(place, claim), any -> new HashSet<>())
                    .add(Optional.ofNullable(property.of(Facts.of(claim))));
        }
        return values;
    }

    private static String at(String place, Claim claim) {
        var value = JSON.readTree(RandomClaims.json(claim)).at(place);
        return value.isMissingNode() ? "null" : value.toString();
    }

    private static Claim with(Claim claim, String place, @Nullable String value) {
        var json = (ObjectNode) JSON.readTree(RandomClaims.json(claim));
        int last = place.lastIndexOf('/');
        var holder = (ObjectNode) json.at(place.substring(0, last));
        if (value == null) {
            holder.remove(place.substring(last + 1));
        } else {
            holder.set(place.substring(last + 1), JSON.readTree(value));
        }
        return Values.read(JSON.writeValueAsBytes(json), Claim.class);
    }
}
