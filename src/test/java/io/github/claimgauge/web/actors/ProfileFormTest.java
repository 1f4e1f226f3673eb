package io.github.claimgauge.web.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.claimgauge.actor.ActorProfile;
import io.github.claimgauge.actor.Starter;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.InvalidInput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ProfileFormTest {

    /** What a browser would send if nobody changed anything. */
    private static Map<String, String> untouched(ProfileView view) {
        var sent = new HashMap<String, String>();
        Stream.concat(view.single().stream(), view.lists().stream().flatMap(list -> list.rows().stream()
                        .flatMap(List::stream)))
                .forEach(cell -> sent.put(cell.name(), cell.value()));
        return sent;
    }

    @Test
    void saysWhatItWasFilledInWith() {
        assertThat(Starter.profiles()).hasSizeGreaterThan(50).allSatisfy(profile -> {
            var view = ProfileView.of(ProfileForm.of(profile), List.of());

            assertThat(ProfileForm.sent(untouched(view)).profile()).isEqualTo(profile);
        });
    }

    @Test
    void takesCountriesByNameOrCodeAndWordsAsTheyAreSpelt() {
        var form = ProfileForm.sent(Map.of(
                "/name",
                "Night Herald",
                "/origin",
                "russia",
                "/channels",
                "Leak site, Telegram, X",
                "/usualCountries/0/value",
                "Malaysia, fr"));

        var profile = form.profile();
        assertThat(profile.origin()).isEqualTo("RU");
        assertThat(profile.channels()).extracting(Object::toString).containsExactly("leak_site", "telegram", "x");
        assertThat(profile.usualCountries().get(0).value()).containsExactly("MY", "FR");
        assertThat(form.text("/origin", ProfileField.Kind.COUNTRY)).isEqualTo("Russia");
        assertThat(form.text("/channels", ProfileField.Kind.WORDS)).isEqualTo("leak site, Telegram, X");
        assertThat(form.text("/usualCountries/0/value", ProfileField.Kind.COUNTRIES))
                .isEqualTo("Malaysia, France");
    }

    @Test
    void leavesOutRowsInWhichNothingStands() {
        var form = ProfileForm.sent(Map.of(
                "/name",
                "Night Herald",
                "/kind/0/value",
                " ",
                "/kind/3/value",
                "hacktivist",
                "/usualSectors/0/value",
                "none"));

        assertThat(form.profile().kind()).hasSize(1);
        assertThat(form.profile().usualSectors().get(0).value()).isEmpty();
        assertThat(form.profile()).extracting(ActorProfile::anybody).isNull();
    }

    @Test
    void showsEachFaultAtItsField() {
        var form = ProfileForm.sent(Map.of(
                "/name",
                "Night Herald",
                "/usualCountries/0/value",
                "CN, XX",
                "/kind/0/source",
                "somebody",
                "/origin",
                "Y"));

        assertThatThrownBy(form::profile).isInstanceOfSatisfying(InvalidInput.class, invalid -> {
            var view = ProfileView.of(form, invalid.faults());
            assertThat(faulty(view)).contains("/usualCountries/0/value", "/kind/0/value", "/origin");
            assertThat(view.faults()).isEmpty();
        });
    }

    @Test
    void tellsFaultsThatBelongToNoField() {
        var view =
                ProfileView.of(ProfileForm.named("X"), List.of(new Fault("", "must not have more than 500 aliases")));

        assertThat(view.faults()).containsExactly("must not have more than 500 aliases");
        assertThat(faulty(view)).isEmpty();
    }

    private static List<String> faulty(ProfileView view) {
        return Stream.concat(view.single().stream(), view.lists().stream().flatMap(list -> list.rows().stream()
                        .flatMap(List::stream)))
                .filter(cell -> !cell.fault().isEmpty())
                .map(ProfileView.Cell::name)
                .toList();
    }
}
