package io.github.claimgauge.web.form;

import java.util.List;

/**
 * A part of the form.
 *
 * @param list JSON pointer to the list of which each item has these fields; empty if there is only one of each
 * @param item what one item is called; empty if there is no list
 * @param open whether it can be seen from the beginning
 */
public record Section(String title, String hint, String list, String item, boolean open, List<Field> fields) {

    static Section of(String title, String hint, Field... fields) {
        return new Section(title, hint, "", "", false, List.of(fields));
    }

    static Section open(String title, String hint, Field... fields) {
        return new Section(title, hint, "", "", true, List.of(fields));
    }

    static Section list(String title, String hint, String list, String item, Field... fields) {
        return new Section(title, hint, list, item, false, List.of(fields));
    }

    /** Whether there can be several of what it asks. */
    public boolean isList() {
        return !list.isEmpty();
    }
}
