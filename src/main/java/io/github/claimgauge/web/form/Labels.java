package io.github.claimgauge.web.form;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the facts of a claim are called, in the form and wherever else people read them. */
public final class Labels {

    private static final Pattern ITEM = Pattern.compile("(/[A-Za-z]+)/(\\d{1,4})(.*)");
    private static final Pattern NUMBER = Pattern.compile("/\\d{1,4}(?=/|$)");

    private Labels() {}

    /** Whether the form has a field for the fact at this JSON pointer. */
    public static boolean isField(String pointer) {
        return field(pointer).isPresent();
    }

    /** {@code /proofs/0/legible} as A person can read it; the pointer itself if the form does not ask for that. */
    public static String of(String pointer) {
        return pointer.isEmpty()
                ? "The claim"
                : field(pointer).map(Field::label).or(() -> list(pointer)).orElse(pointer);
    }

    /** The same where nothing around it says to which item it belongs: Proof 1, a person can read it. */
    public static String alone(String pointer) {
        var item = ITEM.matcher(pointer);
        if (!item.matches()) {
            return of(pointer);
        }
        return section(item.group(1))
                .map(section -> section.item() + " " + (Integer.parseInt(item.group(2)) + 1))
                .map(place -> item.group(3).isEmpty() ? place : place + ", " + inside(of(pointer)))
                .orElse(pointer);
    }

    private static String inside(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    private static Optional<String> list(String pointer) {
        return section(pointer).map(Section::title);
    }

    private static Optional<Section> section(String list) {
        return Sections.ALL.stream()
                .filter(section -> section.isList() && section.list().equals(list))
                .findFirst();
    }

    private static Optional<Field> field(String pointer) {
        var pattern = NUMBER.matcher(pointer).replaceAll("/*");
        return Sections.ALL.stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.pointer().equals(pattern))
                .findFirst();
    }
}
