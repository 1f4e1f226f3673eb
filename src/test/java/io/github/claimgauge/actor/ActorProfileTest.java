package io.github.claimgauge.actor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.json.Values;
import org.junit.jupiter.api.Test;

final class ActorProfileTest {

    /** One character that stands for eighteen. */
    private static final String LIGATURE = "\uFDFA";

    @Test
    void refusesNamesThatAreTooLongToBeKeptOnceTheyAreSpeltOut() {
        var name = LIGATURE.repeat(100);

        var fault = catchThrowableOfType(
                InvalidInput.class,
                () -> Values.read(
                        "{\"name\":\"%s\",\"aliases\":[\"A\",\"%s\"]}"
                                .formatted(name, name)
                                .getBytes(UTF_8),
                        ActorProfile.class));

        assertThat(fault.faults()).extracting(Fault::pointer).containsExactly("/name", "/aliases/1");
    }

    @Test
    void refusesNamesThatNobodyCanSee() {
        var fault = catchThrowableOfType(
                InvalidInput.class,
                () -> Values.read(
                        "{\"name\":\"\u200b\",\"aliases\":[\"\u200b\u2060\",\"\u0301\",\"\u2800\"]}".getBytes(UTF_8),
                        ActorProfile.class));

        assertThat(fault.faults())
                .extracting(Fault::pointer)
                .containsExactly("/name", "/aliases/0", "/aliases/1", "/aliases/2");
    }
}
