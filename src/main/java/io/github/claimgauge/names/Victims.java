package io.github.claimgauge.names;

import com.ibm.icu.text.Normalizer2;
import io.github.claimgauge.claim.Victim;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What claims against one victim share. Leak sites write titles, not names: "ACME Inc. - 500GB DATA LEAKED", "XEFI / Part 2",
 * "www.acme.com", "acm***". What does not name a victim for sure has no key: a missed match is better than a false one.
 */
public final class Victims {

    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*\\|\\s*|\\s+/+\\s+|\\s+[-–—]\\s+|\\.\\s+(?=(?i:part|teaser)\\b)");
    private static final Pattern ADVERT = Pattern.compile(
            "(?i)\\b(?:leak(?:s|ed|age)?|hacked|on sale|part \\d.*|paid|teaser|updated?|first facts|wall\\s?of\\s?shamer?|\\d[\\d.]*\\s?[gtm]b)\\b");
    private static final Pattern ADVERT_BEFORE = Pattern.compile(
            "^(?i)(?:(?:full |new )?(?:data )?leak(?:s|age)?(?: post| of| from| company)+|update for|update:)\\s+");
    private static final Pattern ADVERT_AFTER = Pattern.compile(
            "(?i)[\\s:]+(?:(?:got |is going to be |fully |full |big |first part |\\d[\\d.]*[gt]b )*(?:data(?:base)? )?(?:leak(?:ed)?|hacked)(?: data)?|part \\d+(?:/\\d+)?)[.!]*$");
    private static final Pattern INITIALS = Pattern.compile("(?<=(?<!\\p{L})\\p{L})\\.\\s?(?=\\p{L}(?!\\p{L}))");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern ACCENT = Pattern.compile("[\\u0300-\\u036f]");

    /** Legal forms in common use, as they stand at the end of a name. */
    private static final Set<String> LEGAL_FORMS = Set.of(
            ("ab ag as asa aps bhd bv co company corp corporation cv doo eirl gmbh inc incorporated jsc kft kg kgaa kk lda"
                            + " limited llc llp lp ltd ltda nv ojsc oo ooo oy oyj pc pjsc pllc plc pte pty pvt sa sac sae sarl sas sau"
                            + " sdn se sl slu sp spa sro srl srls z")
                    .split(" "));

    private static final Set<String> LINKS = Set.of("and", "the");

    private Victims() {}

    /** The registered domain of the victim: its web site's or, if its name is or holds one, the first of those. */
    public static Optional<String> domain(Victim victim) {
        return Optional.ofNullable(victim.domain())
                .flatMap(Domains::registrable)
                .or(() -> domain(victim.name()));
    }

    /** The first registered domain that a title holds. */
    public static Optional<String> domain(String title) {
        return Arrays.stream(Spelling.repaired(title).split("[\\s|,;()]+"))
                .filter(word -> word.indexOf('.') > 0)
                .map(Domains::registrable)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * What spellings of one victim's name share, without legal form, accents and advertisement around it.
     *
     * <p>Empty if the name is masked, cut off, shorter than three characters, or nothing but a domain.
     */
    public static Optional<String> key(String title) {
        var name = Spelling.repaired(title);
        if (name.contains("*") || name.endsWith("..") || name.endsWith("…")) {
            return Optional.empty();
        }
        return Optional.of(letters(words(latin(named(name))))).filter(Predicate.not(Victims::isTooShort));
    }

    /**
     * What two posts about one victim share, for certain: spelling aside, the whole name. Two victims can share the letters
     * that a mask has left, so the mask counts.
     */
    public static String mark(String name) {
        return name.contains("*") || name.contains("??") ? Spelling.repaired(name) : Names.key(name);
    }

    /** The parts of a title that are neither a domain nor an advertisement; the first, if there is no such part. */
    private static String named(String title) {
        var parts = Arrays.stream(SEPARATOR.split(title))
                .filter(part -> !part.isBlank() && Domains.registrable(part).isEmpty())
                .toList();
        var named = parts.stream().filter(part -> !ADVERT.matcher(part).find()).collect(Collectors.joining(" "));
        return withoutAdvert(named.isEmpty() && !parts.isEmpty() ? parts.get(0) : named);
    }

    private static String withoutAdvert(String name) {
        return ADVERT_AFTER
                .matcher(ADVERT_BEFORE.matcher(name).replaceFirst(""))
                .replaceFirst("");
    }

    /** Letters of other scripts within Latin words are there to deceive, or by mistake: read as they look. */
    private static String latin(String name) {
        return Pattern.compile("\\p{IsLatin}").matcher(name).find() ? Lookalike.latin(name) : name;
    }

    private static List<String> words(String name) {
        var folded = ACCENT.matcher(NFD.normalize(FOLD.normalize(name))).replaceAll("");
        var words = new ArrayList<>(
                Arrays.asList(WORDS.split(INITIALS.matcher(folded).replaceAll(""))));
        words.removeIf(word -> word.isEmpty() || LINKS.contains(word));
        while (words.size() > 1 && LEGAL_FORMS.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return words;
    }

    private static String letters(List<String> words) {
        return String.join("", words);
    }

    /** Two ideographs can name a company; two letters cannot. */
    private static boolean isTooShort(String key) {
        boolean ideographs = key.codePoints().allMatch(Character::isIdeographic);
        return key.codePointCount(0, key.length()) < (ideographs ? 2 : 3);
    }
}
