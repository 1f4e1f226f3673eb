package io.github.claimgauge.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.casebook.Casebook;
import io.github.claimgauge.casebook.filing.Filing;
import io.github.claimgauge.casebook.filing.Trigger;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.json.MergePatch;
import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.Settings;
import io.github.claimgauge.storage.Underway;
import io.github.claimgauge.storage.casebook.Book;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportsTest {

    private static final Caller ANALYST = new Caller("anna", Role.ANALYST, Tlp.RED);
    private static final Path LEAK_SITES = Path.of("../shared/data/leaksite");

    private static final String POST = """
            [{"post_title": "Example Works", "group_name": "nightherald", "discovered": "2025-03-04 11:22:33.123456"}]""";

    private static final String SAME_POST_WITH_MORE = """
            [{"victim": "Example Works", "group": "nightherald", "discovered": "2025-03-04 18:00:00", "country": "CH",
              "activity": "Manufacturing"}]""";

    @TempDir
    private Path folder;

    private final ClaimReader reader = new ClaimReader(Clock.systemUTC());
    private Database database;
    private Casebook casebook;
    private Imports intake;

    @BeforeEach
    void open() {
        database = Database.open(Settings.in(folder));
        casebook = Book.over(database);
        intake = new Imports(database, casebook, new ClaimReader(Clock.systemUTC()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        var first = take(POST);
        var second = take(POST);

        assertThat(first.accepted()).isOne();
        assertThat(second.unchanged()).isOne();
        assertThat(second.accepted() + second.updated() + second.refused()).isZero();
        assertThat(history(POST)).hasSize(1);
    }

    @Test
    void saysWhatIsKeptOnceTheProgramEnds() throws IOException {
        var asked = new AtomicInteger();
        intake = new Imports(
                database, casebook, new ClaimReader(Clock.systemUTC()), () -> asked.incrementAndGet() > 250);
        var lines = IntStream.range(0, 500).mapToObj("""
                        {"id": "c%d", "attack": "ddos", "actor": {"name": "A"}, "victim": {"name": "V"}, "claimedAt": "2024"}
                        """::formatted).collect(Collectors.joining());

        assertThatThrownBy(() -> take(lines))
                .isInstanceOf(Stopped.class)
                .hasMessageContaining("250 claims were taken in")
                .hasMessageContaining("nothing is filed twice");
        assertThat(casebook.find(ANALYST, "c249")).isPresent();
        assertThat(casebook.find(ANALYST, "c250")).isEmpty();
    }

    @Test
    void fillsInWhatWasUnknownAsAnAssessmentOfItsOwn() throws IOException {
        take(POST);
        var report = take(SAME_POST_WITH_MORE);

        assertThat(report.updated()).isOne();
        assertThat(history(POST)).extracting(Filing::trigger).containsExactly(Trigger.IMPORTED, Trigger.IMPORTED);
        assertThat(history(POST).get(1).evidence().victim().country()).isEqualTo("CH");
    }

    @Test
    void fillsInBesideWhatSomebodyIsJustChanging() throws IOException {
        take(POST);
        var id = id(POST);
        var other = Underway.begin(database, () -> {
            var patch = "{\"headline\": \"Changed meanwhile\"}".getBytes(UTF_8);
            var claim =
                    reader.readClaim(MergePatch.apply(casebook.get(ANALYST, id).claim(), patch));
            return casebook.amend(ANALYST, id, null, claim);
        });

        take(SAME_POST_WITH_MORE);

        other.join();
        assertThat(casebook.get(ANALYST, id).claim().headline()).isEqualTo("Changed meanwhile");
        assertThat(casebook.get(ANALYST, id).claim().victim().country()).isEqualTo("CH");
    }

    @Test
    void isInNobodysWayWhoImportsTheSameInAnotherOrder() throws IOException {
        take(POST);
        var lines = IntStream.range(0, 60)
                .mapToObj(number -> claim("{").replace("one", "c" + number))
                .toList();
        var turned = new ArrayList<>(lines);
        Collections.reverse(turned);

        var reports = Stream.of(lines, turned)
                .map(order -> CompletableFuture.supplyAsync(() -> taken(String.join("\n", order))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(reports.get(0).accepted() + reports.get(1).accepted()).isEqualTo(60);
        assertThat(reports.get(0).unchanged() + reports.get(1).unchanged()).isEqualTo(60);
    }

    @Test
    void neverOverwritesWhatIsThere() throws IOException {
        take(SAME_POST_WITH_MORE);
        var report = take(SAME_POST_WITH_MORE.replace("CH", "DE"));

        assertThat(report.unchanged()).isOne();
        assertThat(report.keeping()).isOne();
        assertThat(report.kept().get(0).facts()).containsExactly("/victim/country");
        assertThat(history(POST).get(0).evidence().victim().country()).isEqualTo("CH");
    }

    @Test
    void doesNotTakeAnAnalystsDateForAnEstimate() throws IOException {
        var id = id(POST);
        take("""
                {"id": "%s", "attack": "ransomware", "actor": {"name": "nightherald"},
                 "victim": {"name": "Example Works"}, "claimedAt": "2025-03-03"}""".formatted(id));
        var report = take(POST);

        var claim = casebook.get(ANALYST, id).claim();
        assertThat(claim.claimedAt()).hasToString("2025-03-03");
        assertThat(claim.claimedAtEstimated()).isNull();
        assertThat(report.kept().get(0).facts()).containsExactly("/claimedAt");
    }

    @Test
    void neverLoosensAMarking() throws IOException {
        take(claim("{\"tlp\": \"red\", "));
        var report = take(claim("{\"tlp\": \"clear\", "));

        assertThat(report.kept().get(0).facts()).containsExactly("/tlp");
        assertThat(casebook.get(ANALYST, "one").claim().tlp()).isEqualTo(Tlp.RED);
    }

    @Test
    void putsNothingIntoAClaimThatMoreMaySee() throws IOException {
        take(claim("{"));
        var report = take(claim("{\"tlp\": \"red\", \"headline\": \"secret\", "));

        assertThat(report.refusals().get(0).faults()).extracting(Fault::pointer).containsExactly("/tlp");
        assertThat(casebook.get(ANALYST, "one").claim().headline()).isNull();
    }

    @Test
    void hidesClaimsThatTheCallerMayNotSee() throws IOException {
        take(claim("{\"tlp\": \"red\", "));
        var stranger = new Caller("otto", Role.ANALYST, Tlp.AMBER);
        var report = intake.take(stranger, stream(claim("{")), Optional.empty());

        assertThat(report.refusals().get(0).faults()).containsExactly(new Fault("", "could not be taken in"));
    }

    @Test
    void keepsWhatBecameOfAClaim() throws IOException {
        var refuted = "{\"claim\": " + claim("{") + ", \"outcome\": {\"label\": \"refuted\"}}";
        take(refuted);
        var report = take(refuted.replace("refuted", "confirmed"));

        assertThat(Objects.requireNonNull(casebook.get(ANALYST, "one").outcome())
                        .label())
                .hasToString("refuted");
        assertThat(report.unchanged()).isOne();
        assertThat(report.kept().get(0).facts()).containsExactly("/outcome");
    }

    @Test
    void takesNoOtherDownWithOneThatCannotBeFiled() throws IOException {
        var report = take(claim("{") + "\n" + claim("{").replace("one", "a/b") + "\n"
                + claim("{").replace("one", "two"));

        assertThat(report.accepted()).isEqualTo(2);
        assertThat(report.refusals()).singleElement().satisfies(refusal -> assertThat(refusal.line())
                .isEqualTo(2));
    }

    @Test
    void saysThatItIsTheOutcomeThatCannotBe() throws IOException {
        var report = take("""
                {"claim":{"attack":"ddos","actor":{"name":"A"},"victim":{"name":"B"},"claimedAt":"2024-05-02"},\
                "outcome":{"label":"refuted","at":"2190-01-01"}}""");

        assertThat(report.refusals().get(0).faults()).extracting(Fault::pointer).containsExactly("/outcome/at");
    }

    @Test
    void keepsWhatItTookBeforeTheFileBrokeOff() throws IOException {
        var posts = IntStream.range(0, 450)
                .mapToObj(number -> POST.substring(1, POST.length() - 1)
                        .replace("Works\"", "Works " + number + "\", \"description\": \"" + "x".repeat(2000) + "\""))
                .collect(Collectors.joining(",\n", "[", "]"));

        assertThatThrownBy(() -> intake.take(ANALYST, breaking(stream(posts), posts.length() - 100), Optional.empty()))
                .isInstanceOf(IOException.class);
        var rest = take(posts);

        assertThat(rest.unchanged()).isBetween(200L, 400L);
        assertThat(rest.accepted() + rest.unchanged()).isEqualTo(450);
    }

    @Test
    void takesTheReferenceCasesWithTheirOutcomes() throws IOException {
        try (var cases = Objects.requireNonNull(Imports.class.getResourceAsStream("/reference-cases.ndjson"))) {
            assertThat(intake.take(ANALYST, cases, Optional.empty()).accepted()).isEqualTo(107);
        }

        assertThat(Objects.requireNonNull(
                                casebook.get(ANALYST, "r00tk1t-dji-2024").outcome())
                        .label())
                .hasToString("refuted");
    }

    @Test
    void takesAllPostsOfRealLeakSitesOnce() throws IOException {
        var json = LEAK_SITES.resolve("ransomfeed_posts_to_2023-03-13.json");
        assumeTrue(Files.exists(json), "The public leak-site posts are not in " + LEAK_SITES + ": nothing to import");
        var first = take(json);
        var second = take(LEAK_SITES.resolve("ransomfeed_posts_to_2023-03-13.csv"));

        assertThat(first.refused()).isZero();
        assertThat(first.accepted() + first.updated() + first.unchanged()).isEqualTo(5367);
        assertThat(second.unchanged()).isEqualTo(5367);
    }

    private Report take(String text) throws IOException {
        return intake.take(ANALYST, stream(text), Optional.empty());
    }

    private Report taken(String text) {
        try {
            return take(text);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Report take(Path file) throws IOException {
        try (var input = Files.newInputStream(file)) {
            return intake.take(ANALYST, input, Optional.empty());
        }
    }

    private List<Filing> history(String post) throws IOException {
        return casebook.filings().of(ANALYST, id(post), 0, 50).filings();
    }

    /** The id that a post gets. */
    private static String id(String post) throws IOException {
        var ids = new java.util.ArrayList<String>();
        new io.github.claimgauge.intake.format.Intake(new ClaimReader(Clock.systemUTC()))
                .read(
                        stream(post),
                        Optional.empty(),
                        item -> ids.add(Objects.requireNonNull(((io.github.claimgauge.intake.format.Item.Read) item)
                                .claim()
                                .id())));
        return ids.get(0);
    }

    private static String claim(String beginning) {
        return beginning
                + "\"id\": \"one\", \"attack\": \"ddos\", \"actor\": {\"name\": \"A\"}, \"victim\": {\"name\": \"B\"},"
                + " \"claimedAt\": \"2025-03-04\"}";
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static InputStream breaking(InputStream input, int after) {
        return new FilterInputStream(input) {
            private int left = after;

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int read = super.read(bytes, offset, Math.min(length, left));
                left -= Math.max(0, read);
                if (left == 0) {
                    throw new IOException("broken off");
                }
                return read;
            }
        };
    }
}
