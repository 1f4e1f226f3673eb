package io.github.claimgauge.web.form;

import io.github.claimgauge.claim.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The form as a page shows it, with what is wrong at each field. */
public record FormView(List<SectionView> sections) {

    /**
     * @param known number of facts in it, or of items
     * @param items one for each item of a list, otherwise exactly one
     */
    public record SectionView(Section section, int known, boolean open, boolean none, List<ItemView> items) {}

    /** @param place JSON pointer to the item; empty if the section is no list */
    public record ItemView(String place, int number, List<FieldView> fields) {

        private ItemView without(String pointer) {
            return new ItemView(
                    place,
                    number,
                    fields.stream()
                            .filter(field -> !field.name().equals(pointer))
                            .toList());
        }
    }

    /**
     * @param name JSON pointer to the fact
     * @param fault what is wrong with it; empty if nothing is
     */
    public record FieldView(Field field, String name, String value, boolean none, String fault) {

        /** What the field is called in the page. */
        public String id() {
            return idOf(name);
        }
    }

    /** The same without the field for that fact. */
    public FormView without(String pointer) {
        return new FormView(sections.stream()
                .map(view -> new SectionView(
                        view.section,
                        view.known,
                        view.open,
                        view.none,
                        view.items.stream().map(item -> item.without(pointer)).toList()))
                .toList());
    }

    /** What a field for that fact is called in the page. */
    static String idOf(String name) {
        return "f" + name.replace('/', '-');
    }

    /**
     * @param faults by name of the field
     * @param touched the list that was just changed; empty if none was
     */
    static FormView of(ClaimForm form, Map<String, String> faults, String touched) {
        return new FormView(Sections.ALL.stream()
                .map(section -> section(section, form, faults, section.isList() && touched.startsWith(section.list())))
                .toList());
    }

    private static SectionView section(Section section, ClaimForm form, Map<String, String> faults, boolean touched) {
        var items = section.isList()
                ? IntStream.range(0, form.items(section.list()))
                        .mapToObj(at -> item(section, section.list() + "/" + at, at + 1, form, faults))
                        .toList()
                : List.of(item(section, "", 1, form, faults));
        boolean faulty = items.stream().flatMap(item -> item.fields().stream()).anyMatch(field -> !field.fault()
                .isEmpty());
        return new SectionView(
                section, form.known(section), section.open() || touched || faulty, form.isNone(section.list()), items);
    }

    private static ItemView item(
            Section section, String place, int number, ClaimForm form, Map<String, String> faults) {
        var fields = new ArrayList<FieldView>();
        for (var field : section.fields()) {
            var name = section.isList()
                    ? place + field.pointer().substring(section.list().length() + "/*".length())
                    : field.pointer();
            fields.add(new FieldView(field, name, form.value(name), form.isNone(name), faults.getOrDefault(name, "")));
        }
        return new ItemView(place, number, List.copyOf(fields));
    }

    /** A fault, and the field that it is about. */
    public record FaultView(String name, String label, String message) {

        /** What the field is called in the page; what the form has no field for stands in the JSON. */
        public String id() {
            return Labels.isField(name) ? idOf(name) : "json";
        }

        /** Whether nothing is wrong but that it is not there yet. */
        public boolean isMissing() {
            return message.equals("is required");
        }

        static FaultView of(Fault fault, String name) {
            return new FaultView(name, Labels.alone(name), fault.message());
        }
    }
}
