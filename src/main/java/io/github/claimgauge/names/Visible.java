package io.github.claimgauge.names;

import io.github.claimgauge.claim.Text;

/**
 * Text that was written by criminals, made safe to show: what would steer a terminal, or reorder or hide
 * text, appears as its code point, {@code [U+001B]}.
 */
public final class Visible {

    private Visible() {}

    public static String of(String text) {
        if (text.codePoints().noneMatch(Text::isHidden)) {
            return text;
        }
        var shown = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            if (Text.isHidden(point)) {
                shown.append(String.format("[U+%04X]", point));
            } else {
                shown.appendCodePoint(point);
            }
        });
        return shown.toString();
    }
}
