package io.github.claimgauge.web.actors;

import io.github.claimgauge.actor.ActorProfile.Ending;
import io.github.claimgauge.claim.Actor;
import io.github.claimgauge.web.actors.ProfileField.Kind;
import java.util.List;

/**
 * A list in the form of a profile: rows of the same fields.
 *
 * @param name of the member that it is
 */
record ProfileList(String name, String title, String hint, List<ProfileField> fields) {

    static final int MOST_ROWS = 200;

    static final List<ProfileList> ALL = List.of(
            history("kind", "Kind", "", ProfileField.choice("value", "Kind", (Object[]) Actor.Kind.values())),
            history(
                    "usualCountries",
                    "Usual countries",
                    "of its victims; the last row holds now",
                    ProfileField.countries("value", "Countries", "Malaysia, France; or none")),
            history(
                    "usualSectors",
                    "Usual sectors",
                    "of its victims; the last row holds now",
                    ProfileField.words("value", "Sectors", "healthcare, finance; or none")),
            history("extorts", "Extorts its victims", "", ProfileField.SWITCH),
            history("knownRecycler", "Sells old data as new", "", ProfileField.SWITCH),
            history("brandRevived", "Its name was revived by others", "", ProfileField.SWITCH),
            new ProfileList("takedowns", "Takedowns", "", List.of(ProfileField.AT, ProfileField.SOURCE)),
            new ProfileList(
                    "record",
                    "Claims that others have judged",
                    "those in the casebook count by themselves",
                    List.of(
                            ProfileField.text("victim", "Victim", ""),
                            ProfileField.choice("outcome", "Outcome", (Object[]) Ending.values()),
                            ProfileField.AT,
                            ProfileField.SOURCE)),
            new ProfileList(
                    "notes",
                    "Notes",
                    "",
                    List.of(new ProfileField("text", "Note", "", Kind.LONG_TEXT, List.of()), ProfileField.SOURCE)));

    private static ProfileList history(String name, String title, String hint, ProfileField value) {
        return new ProfileList(name, title, hint, List.of(value, ProfileField.SINCE, ProfileField.SOURCE));
    }

    String pointer(int row, ProfileField field) {
        return "/" + name + "/" + row + "/" + field.name();
    }
}
