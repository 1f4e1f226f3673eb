package io.github.claimgauge.claim;

/**
 * One thing that is wrong with what was sent, such as a claim.
 *
 * @param pointer JSON pointer (RFC 6901) to the value, relative to the record that found it; empty for the record itself
 * @param message what is wrong and what would be right; never the text itself
 */
public record Fault(String pointer, String message) {

    /** The same fault seen from a parent whose member {@code prefix} (itself a pointer) holds the faulty record. */
    public Fault under(String prefix) {
        return new Fault(prefix + pointer, message);
    }

    /** JSON pointer to a member of what another pointer points at, whatever its name. */
    public static String pointer(String whole, String member) {
        return whole + "/" + member.replace("~", "~0").replace("/", "~1");
    }

    /** Name of what is wrong within what holds it: the last step of the pointer, as it was named; empty for the whole. */
    public String member() {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }

    /** {@code /victim/name: is required}. */
    @Override
    public String toString() {
        return pointer.isEmpty() ? message : pointer + ": " + message;
    }
}
