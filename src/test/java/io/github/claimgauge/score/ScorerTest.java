package io.github.claimgauge.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.claimgauge.RandomClaims;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.json.AnswerWriter;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.rulebook.Rulebooks;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.score.Assessment.Finding;
import io.github.claimgauge.score.Assessment.GroupBalance;
import io.github.claimgauge.score.Question.Choice;
import io.github.claimgauge.score.Scorer.Detail;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What holds of every answer: for the reference cases, at the claim and later, and for claims at random. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ScorerTest {

    private static final int RANDOM_CLAIMS = 1000;

    private final Rulebook rulebook = Rulebooks.load(RulesFolder.bundled());
    private final Scorer scorer = new Scorer(rulebook);
    private final List<Asked> asked = new ArrayList<>();

    /** A claim and the moment that it is scored as of. */
    private record Asked(Claim claim, Moment asOf, Assessment answer) {}

    @BeforeAll
    void ask() throws IOException {
        for (var claim : referenceClaims()) {
            ask(claim, claim.claimedAt());
            ask(claim, claim.lastKnown());
        }
        RandomClaims.of(1, RANDOM_CLAIMS).forEach(claim -> ask(claim, claim.lastKnown()));
        RandomClaims.of(2, RANDOM_CLAIMS).forEach(claim -> ask(claim, claim.claimedAt()));
    }

    private void ask(Claim claim, Moment asOf) {
        asked.add(new Asked(claim, asOf, scorer.assess(claim, asOf, Detail.FULL)));
    }

    private static List<Claim> referenceClaims() throws IOException {
        var reader = new ClaimReader(Clock.fixed(Instant.parse("2026-12-01T00:00:00Z"), ZoneOffset.UTC));
        var cases = Objects.requireNonNull(ScorerTest.class.getResourceAsStream("/reference-cases.ndjson"));
        try (var lines = new BufferedReader(new InputStreamReader(cases, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> reader.read(line.getBytes(StandardCharsets.UTF_8)))
                    .toList();
        }
    }

    private Assessment assess(Asked asked) {
        return scorer.assess(asked.claim(), asked.asOf(), Detail.FULL);
    }

    private Stream<Asked> some() {
        return IntStream.range(0, asked.size())
                .filter(index -> index % 17 == 0 || index < 60)
                .mapToObj(asked::get);
    }

    @Test
    void addsUp() {
        assertThat(asked).allSatisfy(one -> {
            var answer = one.answer();
            int applied =
                    answer.groups().stream().mapToInt(GroupBalance::applied).sum();
            assertThat(answer.start() + applied).isEqualTo(answer.points());
            assertThat(answer.score()).isEqualTo(Likelihood.score(answer.points()));
            assertThat(answer.likelihood()).isEqualTo(Likelihood.of(answer.points()));
            assertThat(answer.band()).isEqualTo(rulebook.scale().bandOf(answer.score()));
        });
    }

    @Test
    void groupsAndAspectsAddTheirFindingsUp() {
        assertThat(asked).allSatisfy(one -> {
            var answer = one.answer();
            int findings = answer.findings().stream().mapToInt(Finding::points).sum();
            assertThat(answer.groups().stream().mapToInt(GroupBalance::points).sum())
                    .isEqualTo(findings);
            assertThat(answer.aspects().stream()
                            .mapToInt(Assessment.AspectBalance::points)
                            .sum())
                    .isEqualTo(findings);
        });
    }

    @Test
    void ordersFindingsBySizeThenByRule() {
        var promised = Comparator.comparingInt((Finding finding) -> -Math.abs(finding.points()))
                .thenComparing(finding -> finding.rule().id());

        assertThat(asked).allSatisfy(one -> assertThat(one.answer().findings()).isSortedAccordingTo(promised));
    }

    @Test
    void givesEachNextCheckTheScoreThatTheAnswerReallyGives() {
        assertThat(some()).allSatisfy(one -> {
            for (var check : Objects.requireNonNull(one.answer().outlook()).nextChecks()) {
                for (var answer : check.answers()) {
                    assertThat(answer.score())
                            .as("%s %s", check.question().id(), answer.answer())
                            .isEqualTo(scoreWith(one, List.of(choice(check.question(), answer.answer()))));
                }
            }
        });
    }

    @Test
    void listsNoQuestionAsNextCheckThatIsAnswered() {
        assertThat(asked).allSatisfy(one -> {
            var judgement = rulebook.judge(one.claim().asOf(one.asOf()));
            assertThat(Objects.requireNonNull(one.answer().outlook()).nextChecks())
                    .noneMatch(
                            check -> judgement.isAnswered(rulebook.questions().indexOf(check.question())));
        });
    }

    @Test
    void givesARangeThatHoldsTheScoreAndThoseOfAllNextChecks() {
        assertThat(asked).allSatisfy(one -> {
            var answer = one.answer();
            var outlook = Objects.requireNonNull(answer.outlook());
            assertThat(answer.score()).isBetween(outlook.low(), outlook.high());
            for (var check : outlook.nextChecks()) {
                assertThat(check.answers())
                        .allSatisfy(reached -> assertThat(reached.score()).isBetween(outlook.low(), outlook.high()));
            }
        });
    }

    @Test
    void flipsReallyLeadIntoTheBandThatTheyName() {
        assertThat(some()).allSatisfy(one -> {
            for (var flip : Objects.requireNonNull(one.answer().outlook()).flips()) {
                int score = scoreWith(one, flip.changes());
                assertThat(score).isEqualTo(flip.score());
                assertThat(rulebook.scale().bandOf(score).name()).isEqualTo(flip.to());
                assertThat(rulebook.scale().bandOf(score))
                        .isNotEqualTo(one.answer().band());
            }
        });
    }

    @Test
    void flipsByNoMoreAnswersThanOneNextCheckNeeds() {
        assertThat(asked).allSatisfy(one -> {
            var answer = one.answer();
            var outlook = Objects.requireNonNull(answer.outlook());
            int band = rulebook.scale().indexOfBand(answer.score());
            boolean oneAnswerGoesUp = outlook.nextChecks().stream()
                    .flatMap(check -> check.answers().stream())
                    .anyMatch(reached -> rulebook.scale().indexOfBand(reached.score()) > band);
            if (oneAnswerGoesUp) {
                assertThat(outlook.flips().get(0).score()).isGreaterThan(answer.score());
                assertThat(outlook.flips().get(0).changes()).hasSize(1);
            }
        });
    }

    @Test
    void givesTheSameBytesInAnyOrderOnAnyThread() throws Exception {
        var expected = asked.stream()
                .map(one -> text(AnswerWriter.bytes(one.answer())))
                .toList();
        var order = new ArrayList<>(IntStream.range(0, asked.size()).boxed().toList());
        var answers = new String[asked.size()];
        var threads = Executors.newFixedThreadPool(4);
        try {
            Collections.shuffle(order, new Random(3));
            var tasks = order.stream()
                    .map(index -> (Callable<String>)
                            () -> answers[index] = text(AnswerWriter.bytes(assess(asked.get(index)))))
                    .toList();
            for (var done : threads.invokeAll(tasks)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(answers).containsExactlyElementsOf(expected);
    }

    @Test
    void weighsAsARulebookWithTheseWeights() {
        var weights = Map.of("proof.illegible", 9, "victim.confirms", -20);
        var other = new Scorer(rulebook.weighing(weights));

        assertThat(asked).allSatisfy(one -> {
            var answer = other.assess(one.claim(), one.asOf(), Detail.FINDINGS);
            assertThat(answer.findings())
                    .filteredOn(finding -> weights.containsKey(finding.rule().id()))
                    .allSatisfy(finding -> assertThat(finding.points())
                            .isEqualTo(weights.get(finding.rule().id())));
            int applied =
                    answer.groups().stream().mapToInt(GroupBalance::applied).sum();
            assertThat(answer.points()).isEqualTo(answer.start() + applied);
        });
    }

    @Test
    void tellsTheFindingsAloneAsItTellsThemInFull() {
        assertThat(asked).allSatisfy(one -> {
            var findings = scorer.assess(one.claim(), one.asOf(), Detail.FINDINGS);
            assertThat(findings.outlook()).isNull();
            assertThat(findings.findings()).isEqualTo(one.answer().findings());
            assertThat(findings.confidence()).isEqualTo(one.answer().confidence());
        });
    }

    @Test
    void refusesAMomentBeforeTheClaim() {
        var claim = asked.get(0).claim();

        assertThatThrownBy(() -> scorer.assess(claim, Moment.parse("1999-01-01"), Detail.FULL))
                .isInstanceOf(AsOfBeforeClaim.class);
    }

    @Test
    void neverSpeaksOfLikelihoodAndConfidenceInOneSentence() {
        assertThat(asked).allSatisfy(one -> {
            var sentences = one.answer().summary().split("(?<=[.?]) ");
            assertThat(sentences)
                    .noneMatch(
                            sentence -> sentence.contains("Confidence in this judgement") && sentence.contains(" %)"));
            assertThat(sentences).anyMatch(sentence -> sentence.startsWith("Confidence in this judgement is "));
        });
    }

    @Test
    void whoeverDeniesThatAnOutageWasAnAttackHasSpokenOnce() {
        var denial = """
                {"attack": "ddos", "claimedAt": "2024-03-10", "actor": {"name": "A", "record": {"confirmed": 2, "refuted": 0}},
                 "victim": {"name": "V"}, "channel": {"established": true}, "followUpChannels": [], "proofs": [],
                 "victimResponse": {"kind": "denied"}, "corroboration": [{"kind": "service_outage", "at": "2024-03-10"}%s]}
                """;

        assertThat(confidence(denial.formatted(""))).isEqualTo(Confidence.MODERATE);
        assertThat(confidence(denial.formatted(", {\"kind\": \"researcher_refuted\"}")))
                .isEqualTo(Confidence.HIGH);
    }

    @Test
    void whatNoRuleWaitsForLowersNoConfidence() {
        var looked = """
                {"attack": "data_breach", "claimedAt": "2024-03-10", "actor": {"name": "A", "record": {"confirmed": 2, "refuted": 0}},
                 "victim": {"name": "V"}, "followUpChannels": [],
                 "proofs": [{"kind": "screenshot", "legible": true, "independentlyVerified": %s, "recycled": %s},
                            {"kind": "screenshot"}]}
                """;

        assertThat(confidence(looked.formatted("false", "false"))).isEqualTo(Confidence.LOW);
        assertThat(confidence(looked.formatted("true", "true"))).isEqualTo(Confidence.MODERATE);
    }

    @Test
    void anOutageThatOthersSawIsAVoiceButConfirmsNoClaim() {
        var answer = assess("""
                {"attack": "ransomware", "claimedAt": "2024-03-10", "actor": {"name": "A"}, "victim": {"name": "V"},
                 "corroboration": [{"kind": "service_outage", "at": "2024-03-09"}]}
                """);

        assertThat(answer.score()).isGreaterThanOrEqualTo(80);
        assertThat(answer.confidence()).isEqualTo(Confidence.MODERATE);
        assertThat(answer.admiralty().information()).isEqualTo("2");
    }

    @Test
    void asksWhatWouldMoveTheScoreTheSameInTheOrderOfTheQuestions() {
        assertThat(asked).allSatisfy(one -> {
            var checks = Objects.requireNonNull(one.answer().outlook()).nextChecks();
            assertThat(checks)
                    .isSortedAccordingTo(Comparator.comparingInt((Assessment.NextCheck check) -> -check.swing())
                            .thenComparing(check -> rulebook.questions().indexOf(check.question())));
        });
    }

    @Test
    void asksOnlyWhatMeansSomethingForTheClaim() {
        var claim = """
                {"attack": "%s", "claimedAt": "2024-03-10", "actor": {"name": "A"}, "victim": {"name": "V"}, "channel": {"platform": %s},
                 "claimed": {"deadline": %s}}
                """;

        assertThat(asked(claim.formatted("data_breach", "\"forum\"", "null")))
                .contains("channel.seller_standing")
                .doesNotContain("timing.released");
        assertThat(asked(claim.formatted("data_breach", "\"telegram\"", "\"2024-03-20\"")))
                .contains("timing.released")
                .doesNotContain("channel.seller_standing");
        assertThat(asked(claim.formatted("ddos", "null", "null"))).doesNotContain("channel.seller_standing");
    }

    private List<String> asked(String claim) {
        return Objects.requireNonNull(assess(claim).outlook()).nextChecks().stream()
                .map(check -> check.question().id())
                .toList();
    }

    private Confidence confidence(String claim) {
        return assess(claim).confidence();
    }

    private Assessment assess(String claim) {
        var read = new ClaimReader(Clock.systemUTC()).read(claim.getBytes(StandardCharsets.UTF_8));
        return scorer.assess(read, null, Detail.FULL);
    }

    private int scoreWith(Asked one, List<Choice> choices) {
        return scorer.assess(rulebook.answered(one.claim(), choices), one.asOf(), Detail.FINDINGS)
                .score();
    }

    private static Choice choice(Question question, String answer) {
        return question.answers().stream()
                .filter(one -> one.id().equals(answer))
                .map(one -> new Choice(question, one))
                .findFirst()
                .orElseThrow();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
