package io.github.claimgauge.names;

import com.google.common.net.InetAddresses;
import com.google.common.net.InternetDomainName;
import com.ibm.icu.text.IDNA;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Domains as organisations register them. */
public final class Domains {

    private static final IDNA UNICODE = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI);
    private static final Pattern SCHEME = Pattern.compile("^(?i)(?:h(?:tt|xx)ps?:)?//");
    private static final Pattern DEFANGED_DOT = Pattern.compile("\\[\\.\\]|\\(\\.\\)|\\[dot\\]");

    /** A page there is about somebody else; the site itself may still be named as a victim. */
    private static final Set<String> DIRECTORIES = Set.of(
            "bloomberg.com",
            "crunchbase.com",
            "dnb.com",
            "facebook.com",
            "google.com",
            "instagram.com",
            "linkedin.com",
            "t.me",
            "twitter.com",
            "wikipedia.org",
            "x.com",
            "youtube.com",
            "zoominfo.com");

    /** No host has a longer name, and nothing longer can be read as one. */
    private static final int LONGEST = 253;

    private Domains() {}

    /**
     * The domain that was registered, in lower-case ASCII: {@code example.co.uk} for
     * {@code https://www.shop.example.co.uk/a}.
     *
     * <p>Empty for what names no domain for sure: an address, an onion service, a public suffix alone, a name that was cut
     * off ("exampl...") or masked with asterisks, a page about somebody in a directory.
     *
     * @param hostOrUrl a host, also with {@code *.} before it, or a URL, also defanged
     */
    public static Optional<String> registrable(String hostOrUrl) {
        var rest = DEFANGED_DOT
                .matcher(SCHEME.matcher(hostOrUrl.strip()).replaceFirst(""))
                .replaceAll(".");
        int end = indexOfAny(rest, "/?#");
        var host = (end < 0 ? rest : rest.substring(0, end)).replaceFirst("^\\*\\.", "");
        boolean page = end >= 0 && rest.length() > end + 1;
        return isWhole(host)
                ? registered(host).filter(domain -> !page || !DIRECTORIES.contains(domain))
                : Optional.empty();
    }

    private static boolean isWhole(String host) {
        return !host.isEmpty()
                && host.length() <= LONGEST
                && !host.contains("..")
                && !host.contains("…")
                && !host.contains("*")
                && !host.contains("@");
    }

    private static Optional<String> registered(String host) {
        var name = host.replaceFirst(":\\d{1,5}$", "").replaceFirst("\\.$", "");
        var info = new IDNA.Info();
        var ascii =
                UNICODE.nameToASCII(name, new StringBuilder(), info).toString().toLowerCase(Locale.ROOT);
        if (info.hasErrors() || InetAddresses.isInetAddress(ascii) || !InternetDomainName.isValid(ascii)) {
            return Optional.empty();
        }
        var domain = InternetDomainName.from(ascii);
        return domain.isUnderPublicSuffix() && !ascii.endsWith(".onion")
                ? Optional.of(domain.topPrivateDomain().toString())
                : Optional.empty();
    }

    private static int indexOfAny(String text, String characters) {
        for (int at = 0; at < text.length(); at++) {
            if (characters.indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }
}
