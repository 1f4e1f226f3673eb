package io.github.claimgauge.bench;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.casebook.Filter;
import io.github.claimgauge.casebook.Place;
import io.github.claimgauge.casebook.Query;
import io.github.claimgauge.casebook.Sort;
import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.Settings;
import io.github.claimgauge.storage.casebook.Crowd;
import io.github.claimgauge.storage.casebook.JdbcCases;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How long a page of claims takes at a million claims, as a multiple of the same page at a thousand. */
public final class Pages {

    private static final int FEW = 1_000;
    private static final int MANY = Integer.getInteger("claims", 1_000_000);
    private static final int ROUNDS = 101;

    private Pages() {}

    /** @param args h2, postgres or both */
    public static void main(String[] args) throws IOException {
        Databases.each(args, (name, settings) -> {
            try (var database = Database.open(roomy(settings))) {
                measure(name, database);
            }
        });
    }

    /** A million claims need more of the file at hand. */
    private static Settings roomy(Settings settings) {
        var more = settings.url().contains("h2") ? ";CACHE_SIZE=1500000" : "";
        return new Settings(settings.url() + more, settings.user(), settings.password());
    }

    private static void measure(String name, Database database) {
        var crowd = new Crowd(database);
        var cases = new JdbcCases(database.client());
        crowd.growTo(FEW);
        var few = times(cases);
        crowd.growTo(MANY);
        var many = times(cases);
        System.out.printf("%s, page of 50 at %,d claims and at %,d%n", name, FEW, MANY);
        few.forEach((query, before) -> System.out.printf(
                "  %-44s %6.2f ms %8.2f ms  %6.1f times%n", query, before, many.get(query), many.get(query) / before));
    }

    private static Map<String, Double> times(JdbcCases cases) {
        var times = new LinkedHashMap<String, Double>();
        queries().forEach((name, query) -> times.put(name, time(cases, query)));
        return times;
    }

    /** The middle one, after as many rounds to warm up, in milliseconds; deep pages begin in the middle of the list. */
    private static double time(JdbcCases cases, Query query) {
        var times = new double[ROUNDS];
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            long start = System.nanoTime();
            cases.page(query, Caller.local().ceiling());
            times[Math.max(0, round)] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private static Map<String, Query> queries() {
        var queries = new LinkedHashMap<String, Query>();
        for (var sort : Sort.values()) {
            put(queries, "all by " + sort, Filter.ALL, sort, null);
            put(queries, "country that 40 in 100 have by " + sort, country(Crowd.FREQUENT), sort, null);
            put(queries, "country that 1 in 1000 has by " + sort, country(Crowd.RARE), sort, null);
            put(queries, "actor by " + sort, filter(Crowd.actor(7), null, null, null), sort, null);
            put(queries, "outcome refuted by " + sort, filter(null, "refuted", null, null), sort, null);
            put(queries, "country and outcome by " + sort, both(), sort, null);
            put(queries, "word that all have by " + sort, filter(null, null, "claims", null), sort, null);
            put(queries, "word that 1 in 1000 has by " + sort, filter(null, null, Crowd.word(3), null), sort, null);
            put(queries, "two words by " + sort, filter(null, null, Crowd.word(3) + " claims", null), sort, null);
            put(queries, "needs a check by " + sort, filter(null, null, null, true), sort, null);
        }
        put(queries, "all by claimed, deep", Filter.ALL, Sort.CLAIMED, Crowd.deep());
        put(queries, "country by claimed, deep", country(Crowd.FREQUENT), Sort.CLAIMED, Crowd.deep());
        put(
                queries,
                "victim",
                new Filter(null, Crowd.victim(5), null, null, null, null, null, null, null),
                Sort.CLAIMED,
                null);
        return queries;
    }

    private static void put(Map<String, Query> queries, String name, Filter filter, Sort sort, @Nullable Place after) {
        queries.put(name, new Query(filter, sort, true, 50, after));
    }

    private static Filter country(String country) {
        return new Filter(null, null, country, null, null, null, null, null, null);
    }

    private static Filter both() {
        return new Filter(null, null, Crowd.RARE, null, "refuted", null, null, null, null);
    }

    private static Filter filter(
            @Nullable String actor, @Nullable String outcome, @Nullable String text, @Nullable Boolean needsCheck) {
        return new Filter(actor, null, null, null, outcome, text, null, null, needsCheck);
    }
}
