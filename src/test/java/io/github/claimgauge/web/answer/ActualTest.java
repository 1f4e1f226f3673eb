package io.github.claimgauge.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.score.Judgement.Unmet;
import org.junit.jupiter.api.Test;

final class ActualTest {

    @Test
    void tellsNumbersWithTheirUnit() {
        assertThat(Actual.of(new Unmet("timing.hoursFromThreat <= threshold.strike_hours (36)", 744)))
                .isEqualTo("744 h");
        assertThat(Actual.of(new Unmet("content.records <= threshold.small_list_records (100000)", 11_200_000L)))
                .isEqualTo("11,200,000 records");
        assertThat(Actual.of(new Unmet("proof.legibleKinds >= 2", 1))).isEqualTo("1 kind");
        assertThat(Actual.of(new Unmet("content.terabytes > threshold.extreme_tb (30)", 0.56)))
                .isEqualTo("0.56 TB");
    }

    @Test
    void saysYesNoOrInWordsWhatRulesSayInCode() {
        assertThat(Actual.of(new Unmet("corroboration.traces == true", false))).isEqualTo("no");
        assertThat(Actual.of(new Unmet("victim.response == \"none\"", "partly_confirmed")))
                .isEqualTo("partly confirmed");
        assertThat(Actual.of(new Unmet("victim.response == \"none\"", null))).isEqualTo("not known");
    }

    @Test
    void saysWhatTheConditionAsksAbout() {
        assertThat(Actual.meaning(new Unmet("channel.followUpState == \"active\"", "empty")))
                .isEqualTo("State of the channels that the claim points to");
        assertThat(Actual.meaning(new Unmet("unheard.of > 3", 2))).isEmpty();
    }

    @Test
    void tellsANumberOfWhichNoUnitIsKnown() {
        assertThat(Actual.of(new Unmet("unheard.of > 3", 2))).isEqualTo("2");
    }
}
