package io.github.claimgauge.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.score.Assessment.NextCheck;
import io.github.claimgauge.score.Assessment.Outlook;
import io.github.claimgauge.score.Question.Choice;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.score.Scorer;
import io.github.claimgauge.score.Scorer.Detail;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An answer that cannot be true of a claim is not offered, and does not end the scoring. */
final class ImpossibleAnswersTest {

    private static final Rulebook RULEBOOK = Rulebooks.load(RulesFolder.bundled());

    @Test
    void offersNoDateBeforeThereWereClaims() {
        var outlook = outlook(claim("1990-02-01", "{\"name\": \"B\"}", "null"));

        assertThat(outlook.nextChecks()).flatExtracting(NextCheck::answers).noneMatch(answer -> answer.answer()
                .equals("years_before"));
    }

    @Test
    void addsNothingToAListThatIsFull() {
        var full = IntStream.range(0, 100)
                .mapToObj(entry -> "{\"kind\": \"hibp_listed\"}")
                .collect(Collectors.joining(", ", "[", "]"));
        var outlook = outlook(claim("2024-04-16", "{\"name\": \"B\"}", full));

        assertThat(outlook.flips())
                .flatExtracting(flip -> flip.changes())
                .extracting(Choice::question)
                .noneMatch(question -> question.id().equals("corroboration.found"));
    }

    @Test
    void takesBackNothingThatIsCorroborated() {
        var outlook = outlook(claim("2024-04-16", "{\"name\": \"B\"}", "[{\"kind\": \"service_outage\"}]"));

        assertThat(outlook.flips())
                .flatExtracting(flip -> flip.changes())
                .noneMatch(change -> change.question().id().equals("corroboration.found")
                        && change.answer().id().equals("none"));
        assertThat(outlook.nextChecks())
                .noneMatch(check -> check.question().id().equals("corroboration.found"));
    }

    @Test
    void nobodyWhoHasSpokenIsSilentAgain() {
        var denied = claim("2024-04-16", "{\"name\": \"B\"}", "null, \"victimResponse\": {\"kind\": \"denied\"}");

        assertThat(outlook(denied).flips())
                .flatExtracting(flip -> flip.changes())
                .noneMatch(change -> change.question().id().equals("victim.response")
                        && List.of("none", "investigating", "denied")
                                .contains(change.answer().id()));
    }

    private static Outlook outlook(Claim claim) {
        return Objects.requireNonNull(
                new Scorer(RULEBOOK).assess(claim, null, Detail.FULL).outlook());
    }

    private static Claim claim(String claimedAt, String victim, String corroboration) {
        var json = "{\"actor\": {\"name\": \"A\"}, \"victim\": %s, \"attack\": \"data_breach\", \"claimedAt\": \"%s\","
                + " \"corroboration\": %s}";
        return new ClaimReader(Clock.systemUTC())
                .read(json.formatted(victim, claimedAt, corroboration).getBytes(StandardCharsets.UTF_8));
    }
}
