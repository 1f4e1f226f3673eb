package io.github.claimgauge.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.claim.Claim.Tlp;
import org.junit.jupiter.api.Test;

final class CallerTest {

    private static Caller upTo(Tlp ceiling) {
        return new Caller("jane", Role.VIEWER, ceiling);
    }

    @Test
    void seesWhatIsMarkedUpToTheCeiling() {
        assertThat(upTo(Tlp.AMBER).maySee(Tlp.CLEAR)).isTrue();
        assertThat(upTo(Tlp.AMBER).maySee(Tlp.AMBER)).isTrue();
        assertThat(upTo(Tlp.AMBER).maySee(Tlp.AMBER_STRICT)).isFalse();
        assertThat(upTo(Tlp.AMBER_STRICT).maySee(Tlp.RED)).isFalse();
        assertThat(Caller.local().maySee(Tlp.RED)).isTrue();
    }

    @Test
    void takesTheUnmarkedForAmber() {
        assertThat(upTo(Tlp.AMBER).maySee(Tlp.UNMARKED)).isTrue();
        assertThat(upTo(Tlp.GREEN).maySee(Tlp.UNMARKED)).isFalse();
    }

    @Test
    void mayDoWhatLesserRolesMay() {
        assertThat(Role.ADMIN.includes(Role.VIEWER)).isTrue();
        assertThat(Role.ANALYST.includes(Role.ANALYST)).isTrue();
        assertThat(Role.ANALYST.includes(Role.RULE_EDITOR)).isFalse();
    }
}
