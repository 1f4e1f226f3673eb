package io.github.claimgauge.claim;

/** Text as it can be written down and read again. */
public final class Text {

    private Text() {}

    /** Whether it holds neither NUL, which databases refuse, nor half of a surrogate pair, which UTF-8 cannot write. */
    public static boolean isWellFormed(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit == '\0' || Character.isSurrogate(unit) && !isPair(text, at++)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }
}
