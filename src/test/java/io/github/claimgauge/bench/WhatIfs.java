package io.github.claimgauge.bench;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.casebook.Filter;
import io.github.claimgauge.casebook.Query;
import io.github.claimgauge.casebook.Sort;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.rulebook.Rulebooks;
import io.github.claimgauge.rulebook.folder.Numbers;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.Settings;
import io.github.claimgauge.storage.casebook.Book;
import io.github.claimgauge.storage.casebook.JdbcCases;
import io.github.claimgauge.storage.casebook.JdbcHits;
import io.github.claimgauge.storage.casebook.Throng;
import io.github.claimgauge.tuning.Judgements;
import io.github.claimgauge.tuning.Labelled;
import io.github.claimgauge.tuning.LabelledClaims;
import io.github.claimgauge.tuning.LabelledClaims.Source;
import io.github.claimgauge.tuning.View;
import io.github.claimgauge.tuning.effect.Effect;
import io.github.claimgauge.tuning.effect.Effects;
import io.github.claimgauge.tuning.effect.Firings;
import io.github.claimgauge.tuning.report.Results;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How long it takes to tell what other numbers would change for a hundred thousand stored claims: beside judging them anew,
 * and beside reading a page of them.
 */
public final class WhatIfs {

    private static final int CLAIMS = Integer.getInteger("claims", 100_000);
    private static final int ROUNDS = 7;
    private static final int MOST = 50;

    private static final Rulebook PRESENT = Book.ASSESSOR.rulebook();
    private static final Rulebook OTHER_NUMBERS = Rulebooks.load(
            Numbers.changed(
                    RulesFolder.bundled(),
                    Map.of("/weights/proof.illegible", "-9", "/start", "1", "/groups/victim/ceiling", "9")),
            PRESENT);
    private static final Rulebook OTHER_THRESHOLD =
            Rulebooks.load(Numbers.changed(RulesFolder.bundled(), Map.of("/thresholds/legible_width_px", "900")));

    private WhatIfs() {}

    /** @param args h2, postgres or both */
    public static void main(String[] args) throws IOException {
        for (var name : args.length == 0 ? new String[] {"h2", "postgres"} : args) {
            if (name.equals("h2")) {
                try (var database = Database.open(Settings.in(Files.createTempDirectory("claimgauge-whatifs")))) {
                    measure(name, database);
                }
            } else {
                try (var server = EmbeddedPostgres.start();
                        var database = Database.open(
                                new Settings(server.getJdbcUrl("postgres", "postgres"), "postgres", ""))) {
                    measure(name, database);
                }
            }
        }
    }

    private static void measure(String name, Database database) {
        new Throng(database).fill(CLAIMS);
        var effects = new Effects(database, new JdbcHits(database.client()));
        var firings = new Firings(database, new JdbcHits(database.client()));
        var cases = new JdbcCases(database.client());
        var query = new Query(Filter.ALL, Sort.CLAIMED, true, 50, null);
        double page = middle(() -> cases.page(query, Caller.local().ceiling()));
        double told = middle(() -> effect(effects, OTHER_NUMBERS));
        double rule = middle(() -> firings.of(PRESENT, "proof.illegible", Tlp.RED, 10));
        double anew = time(() -> effect(effects, OTHER_THRESHOLD));
        settle(database);
        long before = used();
        var reviews = new ArrayList<Object>();
        double reviewed = time(() -> reviews.add(
                Judgements.of(PRESENT, settled(database), View.AT_72_HOURS).backtest()));
        long kept = used() - before;
        double compared = time(() -> reviews.add(Results.all(PRESENT, Optional.of(OTHER_NUMBERS), settled(database))));
        System.out.printf("%s, %,d claims%n", name, CLAIMS);
        System.out.printf("  page of 50                     %8.1f ms%n", page);
        System.out.printf("  effect of other numbers        %8.1f ms  %6.1f pages%n", told, told / page);
        System.out.printf("  hits of one rule               %8.1f ms  %6.1f pages%n", rule, rule / page);
        System.out.printf("  rules reviewed, all settled    %8.1f ms  %6.1f KiB kept%n", reviewed, kept / 1024.0);
        System.out.printf("  backtest of two rulebooks      %8.1f ms%n", compared);
        System.out.printf("  effect of another threshold    %8.1f ms  %6.1f times other numbers%n", anew, anew / told);
    }

    /** Half of them held. */
    private static void settle(Database database) {
        database.client()
                .sql("update claim set outcome = case when mod(seq, 2) = 0 then 'confirmed' else 'refuted' end")
                .update();
    }

    private static Labelled settled(Database database) {
        return new LabelledClaims(List.of(), database, new JdbcCases(database.client()))
                .of(Caller.local(), Set.of(Source.CASEBOOK), List.of());
    }

    /** Bytes of memory that something is kept in. */
    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void effect(Effects effects, Rulebook after) {
        Effect effect = effects.of(PRESENT, after, Tlp.RED, MOST);
        if (effect.claims() != CLAIMS || effect.moved() == 0) {
            throw new IllegalStateException("Nothing was measured: " + effect.claims() + " claims");
        }
    }

    /** After as many rounds to warm up, in milliseconds. */
    private static double middle(Runnable work) {
        IntStream.range(0, ROUNDS).forEach(round -> work.run());
        return Arrays.stream(IntStream.range(0, ROUNDS)
                        .mapToDouble(round -> time(work))
                        .sorted()
                        .toArray())
                .skip(ROUNDS / 2)
                .findFirst()
                .orElseThrow();
    }

    private static double time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
