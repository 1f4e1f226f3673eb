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
            case Character.SPACE_SEPARATOR, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> false;
            default -> !isHidden(point) && "\u115f\u1160\u2800\u3164\uffa0".indexOf(point) < 0;
        };
    }

    /** Whether a code point is a control, a bidi or zero-width character, a line separator or a lone surrogate. */
    public static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }
}
