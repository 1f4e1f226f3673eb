package io.github.claimgauge.claim;

/**
 * One thing that is wrong with a claim.
 *
 * @param pointer JSON pointer (RFC 6901) to the value, relative to the record that found it; empty for the record itself
 * @param message what is wrong and what would be right; never the text of the claim
 */
public record Fault(String pointer, String message) {

    /** The same fault seen from a parent whose member {@code prefix} (itself a pointer) holds the faulty record. */
    public Fault under(String prefix) {
        return new Fault(prefix + pointer, message);
    }

    /** {@code /victim/name: is required}. */
    @Override
    public String toString() {
        return pointer.isEmpty() ? message : pointer + ": " + message;
    }
}
