package io.github.claimgauge.export;

import com.google.common.net.InternetDomainName;
import io.github.claimgauge.names.Visible;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text from a claim, made safe for people to read: links and host names cannot be followed ({@code hxxps://t[.]me/x}),
 * e-mail addresses lose the name before the @, and characters that steer, hide or reorder text show as code points.
 */
public final class Prose {

    private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@(?=[\\p{L}\\p{N}-]{1,63}\\.)");

    private static final Pattern LINK = Pattern.compile(
            "\\b([A-Za-z][A-Za-z0-9+.-]{0,30})://([^\\s/?#\"'<>]{0,300})", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern HOST = Pattern.compile(
            "(?<![\\p{L}\\p{N}.-])(?:[\\p{L}\\p{N}_-]{1,63}\\.){1,10}[\\p{L}\\p{N}-]{2,63}",
            Pattern.UNICODE_CHARACTER_CLASS);

    private Prose() {}

    public static String of(String text) {
        var shown = Visible.of(text);
        shown = EMAIL.matcher(shown).replaceAll("…@");
        shown = LINK.matcher(shown).replaceAll(link -> quoted(scheme(link.group(1)) + dots(link.group(2))));
        return HOST.matcher(shown).replaceAll(Prose::host);
    }

    private static String scheme(String scheme) {
        return switch (scheme.toLowerCase(Locale.ROOT)) {
            case "http" -> "hxxp://";
            case "https" -> "hxxps://";
            default -> scheme + "[:]//";
        };
    }

    private static String host(MatchResult found) {
        var host = found.group();
        return quoted(isHost(host) ? dots(host) : host);
    }

    /** Under a suffix of the public list, or of a network beside the Internet. */
    private static boolean isHost(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return lower.endsWith(".onion")
                || lower.endsWith(".i2p")
                || InternetDomainName.isValid(lower)
                        && InternetDomainName.from(lower).hasRegistrySuffix();
    }

    private static String dots(String host) {
        return host.replace(".", "[.]");
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }
}
