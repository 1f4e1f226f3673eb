package io.github.claimgauge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.claimgauge.access.NotSetUp;
import io.github.claimgauge.cli.Misuse;
import io.github.claimgauge.rulebook.folder.InvalidRulebook;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
final class WiringTest {

    @TempDir
    private Path rules;

    @TempDir
    private Path data;

    @Test
    void endsAtOnceIfTheRulesAreFaulty(CapturedOutput output) throws Exception {
        Files.writeString(rules.resolve("proof.drl"), "package rules\nrule \"x\"\n");

        var fault = catchThrowable(
                () -> Wiring.serve("--server.port=0", "--claimgauge.rules=" + rules, "--claimgauge.data=" + data));

        assertThat(fault).isInstanceOf(InvalidRulebook.class);
        assertThat(output.getAll()).doesNotContain("\tat ", "Exception");
    }

    @Test
    void saysThatThePortIsTaken(CapturedOutput output) throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var fault = catchThrowable(
                    () -> Wiring.serve("--server.port=" + other.getLocalPort(), "--claimgauge.data=" + data));

            assertThat(fault).hasMessageContaining("Port " + other.getLocalPort() + " is taken");
            assertThat(output.getAll()).doesNotContain("\tat ");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --server.port=abc        | A property of the server cannot be abc
            --server.port=0 --server.address=nowhere.invalid | The property server.address cannot be nowhere.invalid
            --server.port=0 --claimgauge.watch=maybe         | The property claimgauge.watch cannot be maybe
            """)
    void saysWhichPropertyIsWrong(String arguments, String told, CapturedOutput output) {
        var fault = catchThrowable(() -> Wiring.serve((arguments + " --claimgauge.data=" + data).split(" ")));

        assertThat(fault).isInstanceOf(Misuse.class).hasMessageStartingWith(told);
        assertThat(output.getAll()).doesNotContain("\tat ", "Exception");
    }

    @Test
    void takesNoTokensThatAnIssuerMadeForOthers(CapturedOutput output) {
        var fault = catchThrowable(() -> Wiring.serve(
                "--server.port=0",
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=http://localhost:1",
                "--claimgauge.data=" + data));

        assertThat(fault).isInstanceOf(NotSetUp.class).hasMessageContaining("resourceserver.jwt.audiences=");
        assertThat(output.getAll()).doesNotContain("\tat ", "Exception");
    }

    @Test
    void isNotReachedByOthersAsLongAsThereAreNoUsers(CapturedOutput output) {
        var fault = catchThrowable(
                () -> Wiring.serve("--server.port=0", "--server.address=0.0.0.0", "--claimgauge.data=" + data));

        assertThat(fault)
                .isInstanceOf(NotSetUp.class)
                .hasMessageContaining("0.0.0.0")
                .hasMessageContaining("Maybe set up users first");
        assertThat(output.getAll()).doesNotContain("\tat ", "Exception").containsOnlyOnce("with the password ");
        assertThat(data.resolve("admin-password.txt")).exists();
    }
}
