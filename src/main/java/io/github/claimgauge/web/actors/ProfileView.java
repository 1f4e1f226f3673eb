package io.github.claimgauge.web.actors;

import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.export.Prose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The form of a profile as a page shows it.
 *
 * @param faults what is wrong with no field in particular
 */
record ProfileView(List<Cell> single, List<Rows> lists, List<String> faults) {

    /** Empty rows at the end of each list. */
    private static final int SPARE = 1;

    /** A field with what stands in it and what is wrong with that. */
    record Cell(String name, ProfileField field, String value, String fault) {}

    /** A list with its rows. */
    record Rows(ProfileList list, List<List<Cell>> rows, boolean used) {}

    /** What the actor is called in the form, for a heading. */
    public String name() {
        var name = single.get(ProfileField.SINGLE.indexOf(ProfileField.NAME)).value();
        return name.isBlank() ? "an actor" : Prose.of(name);
    }

    static ProfileView of(ProfileForm form, List<Fault> faults) {
        var messages = new LinkedHashMap<String, String>();
        faults.forEach(fault -> messages.merge(fault.pointer(), fault.message(), (one, other) -> one + ". " + other));
        var single = ProfileField.SINGLE.stream()
                .map(field -> cell("/" + field.name(), field, form, messages))
                .toList();
        var lists =
                ProfileList.ALL.stream().map(list -> rows(list, form, messages)).toList();
        return new ProfileView(single, lists, new ArrayList<>(messages.values()));
    }

    private static Rows rows(ProfileList list, ProfileForm form, Map<String, String> messages) {
        int used = form.rows(list);
        var rows = IntStream.range(0, used + SPARE)
                .mapToObj(at -> list.fields().stream()
                        .map(field -> cell(list.pointer(at, field), field, form, messages))
                        .toList())
                .toList();
        return new Rows(list, rows, used > 0);
    }

    /** Takes the faults of the field out of all: what is left belongs to no field. */
    private static Cell cell(String name, ProfileField field, ProfileForm form, Map<String, String> messages) {
        var own = new ArrayList<String>();
        messages.entrySet().removeIf(fault -> {
            boolean mine = fault.getKey().equals(name) || fault.getKey().startsWith(name + "/");
            return mine && own.add(fault.getValue());
        });
        return new Cell(name, field, form.text(name, field.kind()), String.join(". ", own));
    }
}
