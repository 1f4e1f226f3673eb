package io.github.claimgauge.names;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as it was before software on its way here damaged it. */
public final class Spelling {

    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,4}));");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Spelling() {}

    /**
     * Undoes HTML entities, and UTF-8 that was read as Latin-1 or Windows-1252 ("GestÃ£o" for "Gestão"); removes
     * invisible characters; makes each run of white space one space. Sound text stays as it is.
     */
    public static String repaired(String text) {
        var decoded = decoded(ENTITY.matcher(text).replaceAll(Spelling::character));
        return decoded.replaceAll("\\p{Cf}", "")
                .replaceAll("[\\p{Cc}\\s\\p{Z}]+", " ")
                .strip();
    }

    private static String character(MatchResult entity) {
        var named = entity.group(3) == null ? null : NAMED.getOrDefault(entity.group(3), entity.group());
        if (named != null) {
            return Matcher.quoteReplacement(named);
        }
        int code = entity.group(1) != null ? Integer.parseInt(entity.group(1)) : Integer.parseInt(entity.group(2), 16);
        boolean scalar = Character.isValidCodePoint(code) && (code < 0xD800 || code > 0xDFFF);
        return Matcher.quoteReplacement(scalar ? Character.toString(code) : entity.group());
    }

    private static String decoded(String text) {
        if (text.chars().allMatch(unit -> unit < 0x80)) {
            return text;
        }
        var asLatin = readAgain(text, StandardCharsets.ISO_8859_1);
        return asLatin.equals(text) ? readAgain(text, WINDOWS) : asLatin;
    }

    /** Text that is not wholly of this charset, or whose bytes are not wholly UTF-8, was not damaged in this way. */
    private static String readAgain(String text, Charset readAs) {
        try {
            var bytes = readAs.newEncoder().encode(CharBuffer.wrap(text));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException sound) {
            return text;
        }
    }
}
