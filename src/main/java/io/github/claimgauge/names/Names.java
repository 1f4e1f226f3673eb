package io.github.claimgauge.names;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.regex.Pattern;

/** What spellings of a name have in common. Keys and skeletons are for comparison, never for show. */
public final class Names {

    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final Transliterator PLAIN = Transliterator.getInstance("NFD; [:M:] Remove; Lower");

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** Digits and signs that are written for letters; i, l and 1 are one. */
    private static final String LEET = "013457!|$@8i";

    private static final String LETTERS = "oleastllsabl";

    private Names() {}

    /**
     * What two spellings of one name share: letters and digits, compatibility forms and case folded. "Lock Bit" and
     * "lockbit" are one name, "LockBit" and "L0ckBit" are two. A name without any letter or digit is its own key.
     */
    public static String key(String name) {
        var folded = FOLD.normalize(Spelling.repaired(name));
        var key = NEITHER_LETTER_NOR_DIGIT.matcher(folded).replaceAll("");
        return key.isEmpty() ? folded.strip() : key;
    }

    /**
     * What names that look alike share: after Unicode's confusables (UTS 39), case, accents and digits written for
     * letters. "LockBit", "L0ckB1t" and a Cyrillic "LосkBit" have one skeleton.
     */
    public static String skeleton(String name) {
        var text = new StringBuilder(letters(letters(NFKC.normalize(Spelling.repaired(name)))));
        for (int at = 0; at < text.length(); at++) {
            int leet = LEET.indexOf(text.charAt(at));
            if (leet >= 0) {
                text.setCharAt(at, LETTERS.charAt(leet));
            }
        }
        var skeleton = NEITHER_LETTER_NOR_DIGIT.matcher(text).replaceAll("");
        return skeleton.isEmpty() ? text.toString().strip() : skeleton;
    }

    /** Done twice, since a capital's lower-case form has confusables of its own. */
    private static String letters(String text) {
        return PLAIN.transliterate(Lookalike.lookOf(text));
    }
}
