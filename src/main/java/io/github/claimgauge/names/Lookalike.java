package io.github.claimgauge.names;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.Transliterator;

/** Letters as they look to a reader of Latin script: Unicode's confusables (UTS 39). */
final class Lookalike {

    private static final SpoofChecker CONFUSABLES = new SpoofChecker.Builder().build();

    /** Cyrillic small letters are confusable with small capitals, which become letters here. */
    private static final Transliterator ASCII = Transliterator.getInstance("Latin-ASCII");

    /** Latin small letter kra, as which Unicode sees a Cyrillic k; Latin-ASCII would make it a q. */
    private static final char KRA = '\u0138';

    private Lookalike() {}

    static String lookOf(String text) {
        return ASCII.transliterate(CONFUSABLES.getSkeleton(text).replace(KRA, 'k'));
    }

    /** The text with its Cyrillic and Greek letters as they look; those that look like no Latin letter stay. */
    static String latin(String text) {
        var latin = new StringBuilder();
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> latin.append(isForeign(letter) ? lookOf(letter) : letter));
        return latin.toString();
    }

    private static boolean isForeign(String letter) {
        int script = UScript.getScript(letter.codePointAt(0));
        return script == UScript.CYRILLIC || script == UScript.GREEK;
    }
}
