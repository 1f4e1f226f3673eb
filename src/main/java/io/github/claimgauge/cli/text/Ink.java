package io.github.claimgauge.cli.text;

/** Colour and weight of text on a terminal that shows them; plain text elsewhere. */
public record Ink(boolean isOn) {

    private static final String END = "\u001b[0m";

    String bold(String text) {
        return in("1", text);
    }

    String faint(String text) {
        return in("2", text);
    }

    /** Green for what speaks for the claim, red for what speaks against it. */
    String points(int points, String text) {
        return points == 0 ? text : in(points > 0 ? "32" : "31", text);
    }

    private String in(String code, String text) {
        return isOn ? "\u001b[" + code + "m" + text + END : text;
    }
}
