package io.github.claimgauge.web;

/**
 * An answer that somebody has chosen, as a button sends it: {@code victim.response=denied}.
 *
 * @param question its id; empty if what was sent names none
 */
public record Chosen(String question, String answer) {

    public static Chosen of(String sent) {
        int end = Math.max(0, sent.indexOf('='));
        return new Chosen(sent.substring(0, end), sent.substring(end).replaceFirst("^=", ""));
    }
}
