package io.github.claimgauge.bench;

import com.sun.management.OperatingSystemMXBean;
import io.github.claimgauge.Wiring;
import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.access.account.Accounts;
import io.github.claimgauge.access.account.NewUser;
import io.github.claimgauge.api.Door;
import io.github.claimgauge.casebook.Casebook;
import io.github.claimgauge.casebook.registry.Registry;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.Settings;
import io.github.claimgauge.storage.casebook.Multitude;
import io.github.claimgauge.web.Shelf;
import io.github.claimgauge.web.Sites;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long each page of the workbench takes somebody who is logged in, at a hundred thousand claims and at a thousand, beside
 * scoring one claim. {@code mvn -q test-compile exec:exec@workbench}
 */
public final class Workbench {

    private static final int MANY = Integer.getInteger("claims", 100_000);
    private static final int ROUNDS = Integer.getInteger("rounds", 20);
    private static final String BEING_MEASURED = "data-measuring";
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final long PAUSE_NANOS = 50_000_000;
    private static final double AIM_MS = 300;
    private static final double LONGEST_WARM_UP_MS = 5_000;
    private static final String NAME = "bench";
    private static final String PASSWORD = "a password for the bench";

    /** What the queue is asked for beside all of it. */
    private static final List<String> QUEUE = List.of(
            "sort=score",
            "sort=-score&needsCheck=true",
            "sort=claimed",
            "sort=-changed&outcome=none",
            "outcome=refuted",
            "band=unlikely&sort=-score",
            "actor=" + Multitude.ACTOR,
            "actor=" + Multitude.ACTOR + "&outcome=refuted&sort=-score",
            "actor=Crew+599",
            "actor=nobody",
            "victim=Victim+7",
            "country=DE",
            "country=DE&outcome=partly&sort=changed",
            "text=claims",
            "text=claims&sort=score",
            "text=" + Multitude.word(3),
            "text=" + Multitude.word(3) + "+claims+" + Multitude.ACTOR,
            "text=nowhere",
            "text=claims&actor=Crew+599",
            "claimedFrom=2020&claimedTo=2021&sort=score",
            "claimedFrom=2030",
            "claimedTo=2010&outcome=partly");

    private static final List<String> OTHERS = List.of(
            "/actors?q=Crew",
            "/actors?q=Crew+59",
            "/actors/crew0",
            "/admin/trail?who=" + NAME,
            "/admin/trail?subject=claim/" + Multitude.CLAIM,
            "/rules?sort=precision",
            "/quality?cases=casebook&view=at_claim");

    /**
     * In milliseconds.
     *
     * @param first what the first visit took since the server was started
     * @param ready when what it shows was measured; 0 if that was at once
     * @param work processor time of this process, which does not wait for others
     */
    private record Times(double first, double ready, double middle, double worst, double work) {}

    private Workbench() {}

    /** @param args h2, postgres or both */
    public static void main(String[] args) throws IOException {
        Databases.each(args, Workbench::measure);
    }

    private static void measure(String name, Settings settings) throws IOException {
        try (var server = start(settings)) {
            server.getBean(Accounts.class).make(Caller.local(), new NewUser(NAME, PASSWORD, Role.ADMIN, Tlp.AMBER));
            new Multitude(server.getBean(Database.class))
                    .file(server.getBean(Casebook.class), server.getBean(Registry.class));
        }
        var few = restarted(settings);
        try (var server = start(settings)) {
            new Multitude(server.getBean(Database.class)).growTo(MANY);
        }
        report(name, few, restarted(settings));
    }

    private static ConfigurableApplicationContext start(Settings settings) {
        return new SpringApplication(Wiring.class, Shelf.class)
                .run(
                        "--server.port=0",
                        "--claimgauge.data=target/data/workbench",
                        "--spring.datasource.url=" + settings.url(),
                        "--spring.datasource.username=" + settings.user(),
                        "--spring.datasource.password=" + settings.password());
    }

    /** By a server that remembers nothing. */
    private static Map<String, Times> restarted(Settings settings) throws IOException {
        try (var server = start(settings)) {
            var base = "http://127.0.0.1:" + server.getEnvironment().getProperty("local.server.port");
            var visit = Visit.of(base, NAME, PASSWORD);
            var times = new LinkedHashMap<String, Times>();
            var claim = Door.dji();
            times.put("scoring one claim", time(() -> visit.score(claim)));
            for (var path : paths(server.getBean(Shelf.class))) {
                times.put(path, time(() -> visit.open(path)));
            }
            return times;
        }
    }

    private static List<String> paths(Shelf shelf) {
        return Stream.of(
                        Sites.ALL.stream().map(site -> shelf.path(site, Multitude.CLAIM)),
                        QUEUE.stream().map(query -> "/claims?" + query),
                        OTHERS.stream())
                .flatMap(paths -> paths)
                .distinct()
                .toList();
    }

    private interface Request {

        String send() throws IOException;
    }

    private static Times time(Request request) throws IOException {
        long begin = System.nanoTime();
        var page = request.send();
        double first = since(begin);
        boolean measured = !page.contains(BEING_MEASURED);
        while (request.send().contains(BEING_MEASURED)) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        double ready = measured ? 0 : since(begin);
        for (int round = 0; round < ROUNDS && since(begin) < ready + LONGEST_WARM_UP_MS; round++) {
            request.send();
        }
        var times = new double[ROUNDS];
        var work = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long worked = PROCESS.getProcessCpuTime();
            long start = System.nanoTime();
            request.send();
            times[round] = since(start);
            work[round] = (PROCESS.getProcessCpuTime() - worked) / 1e6;
        }
        Arrays.sort(times);
        Arrays.sort(work);
        return new Times(first, ready, times[ROUNDS / 2], times[ROUNDS - 1], work[ROUNDS / 2]);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static void report(String name, Map<String, Times> few, Map<String, Times> many) {
        double scoring = few.values().iterator().next().middle;
        System.out.printf(
                "%s, at %,d claims%n%-56s %9s %9s %9s %9s %9s %9s %9s%n",
                name, MANY, "", "middle ms", "worst ms", "first ms", "ready ms", "work ms", "to 1,000", "to score");
        many.forEach((page, now) -> System.out.printf(
                "%-56s %9.1f %9.1f %9.1f %9.1f %9.1f %9.1f %9.1f%s%n",
                page.replaceFirst("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{64}", "…"),
                now.middle,
                now.worst,
                now.first,
                now.ready,
                now.work,
                now.middle / before(few, page).middle,
                now.middle / scoring,
                now.worst > AIM_MS || now.first > AIM_MS ? "  OVER 300 ms" : ""));
    }

    /** Some addresses are other ones after each start. */
    private static Times before(Map<String, Times> few, String page) {
        var known = page.replaceFirst("[0-9a-f]{8}-[0-9a-f-]{27}", "…");
        return few.entrySet().stream()
                .filter(one -> one.getKey()
                        .replaceFirst("[0-9a-f]{8}-[0-9a-f-]{27}", "…")
                        .equals(known))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }
}
