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

    /**
     * Whether there is anything to be seen of it. White space, controls, formats, marks without a letter, and the few letters and
     * signs that are drawn as nothing (fillers of Hangul, the empty pattern of Braille) cannot be seen.
     */
    public static boolean isVisible(String text) {
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            if (isVisible(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> "\u115f\u1160\u2800\u3164\uffa0".indexOf(point) < 0;
        };
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }
}
