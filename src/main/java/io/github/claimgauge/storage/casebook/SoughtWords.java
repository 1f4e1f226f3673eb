package io.github.claimgauge.storage.casebook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Words that are searched for, each whole or its beginning. Where a word is rare, all claims with it are looked up; where it is
 * frequent, claims are tried in order until the page is full.
 */
record SoughtWords(JdbcClient client, String text) {

    /** Up to so many claims have a rare word: about as many as are tried in vain for a page of a word just as frequent. */
    private static final int RARE = 5_000;

    private static final int MOST = 10;
    private static final byte ABOVE_UTF_8 = (byte) 0xff;

    private record Word(String name, long claims) {}

    void addTo(List<String> conditions, Map<String, Object> parameters) {
        var words = ClaimWords.in(text).stream().sorted().limit(MOST).toList();
        if (words.isEmpty()) {
            conditions.add("1 = 0");
        }
        for (int index = 0; index < words.size(); index++) {
            var from = words.get(index).getBytes(StandardCharsets.UTF_8);
            var to = Arrays.copyOf(from, from.length + 1);
            to[from.length] = ABOVE_UTF_8;
            parameters.put("from" + index, from);
            parameters.put("to" + index, to);
        }
        var rarest = rarest(words.size(), parameters);
        for (int index = 0; index < words.size(); index++) {
            var name = "w" + index;
            boolean isRarest = rarest.name().equals(name) && rarest.claims() <= RARE;
            conditions.add(
                    isRarest
                            ? "c.seq in (select w.claim_seq from claim_word w where %s)".formatted(range(index))
                            : "exists (select 1 from claim_word w where w.claim_seq = c.seq and %s)"
                                    .formatted(range(index)));
        }
    }

    private Word rarest(int count, Map<String, Object> parameters) {
        return IntStream.range(0, count)
                .mapToObj(index -> new Word("w" + index, claimsWith(index, parameters)))
                .min(Comparator.comparingLong(Word::claims))
                .orElse(new Word("", 0));
    }

    private long claimsWith(int index, Map<String, Object> parameters) {
        return client.sql("select count(*) from (select 1 from claim_word w where %s limit %d) few"
                        .formatted(range(index), RARE + 1))
                .param("from" + index, parameters.get("from" + index))
                .param("to" + index, parameters.get("to" + index))
                .query(Long.class)
                .single();
    }

    private static String range(int index) {
        return "w.word >= :from%d and w.word < :to%d".formatted(index, index);
    }
}
