package io.github.claimgauge.storage.casebook;

import io.github.claimgauge.claim.Claim;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The words that a claim is found by: those of its headline, of the names in it and of the victim's domain. */
record ClaimWords(JdbcClient client) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final int LONGEST = 40;
    private static final int MOST = 100;

    void insert(long seq, Claim claim) {
        of(claim).forEach(word -> client.sql("insert into claim_word (word, claim_seq) values (:word, :seq)")
                .param("word", word.getBytes(StandardCharsets.UTF_8))
                .param("seq", seq)
                .update());
    }

    void replace(long seq, Claim claim) {
        client.sql("delete from claim_word where claim_seq = :seq")
                .param("seq", seq)
                .update();
        insert(seq, claim);
    }

    private static Set<String> of(Claim claim) {
        var texts = Stream.of(
                claim.headline(),
                claim.actor().name(),
                claim.victim().name(),
                claim.victim().domain());
        return in(texts.filter(Objects::nonNull).collect(Collectors.joining(" ")));
    }

    /** The words of a text, each once, whatever their case and form. */
    static Set<String> in(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BETWEEN.splitAsStream(plain)
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(LONGEST, word.length())))
                .distinct()
                .limit(MOST)
                .collect(Collectors.toUnmodifiableSet());
    }
}
