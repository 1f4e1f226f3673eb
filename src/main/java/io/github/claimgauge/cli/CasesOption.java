package io.github.claimgauge.cli;

import io.github.claimgauge.intake.format.Intake;
import io.github.claimgauge.intake.format.InvalidFile;
import io.github.claimgauge.intake.format.Item;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.tuning.LabelledClaim;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that every command with labelled claims has. */
final class CasesOption {

    private static final String REFERENCE_CASES = "/reference-cases.ndjson";

    @Option(
            names = "--cases",
            paramLabel = "FILE",
            description =
                    "Claims whose outcome is known, in any form that can be imported; those without an outcome are"
                            + " left out. Default: the reference cases in the program.")
    private @Nullable String file;

    /**
     * @throws FaultyCases if one of them cannot be read: what is measured on the rest would be another question's answer
     * @throws Misuse if there is no such file
     */
    List<LabelledClaim> read(Terminal terminal) throws IOException {
        var found = new ArrayList<Item>();
        try (var input = open(terminal)) {
            new Intake(new ClaimReader(Clock.systemUTC())).read(input, Optional.empty(), found::add);
        } catch (InvalidFile fault) {
            throw new FaultyCases(name() + ": " + fault.getMessage());
        }
        checkAll(found);
        var labelled = found.stream()
                .flatMap(item -> labelled((Item.Read) item).stream())
                .toList();
        if (labelled.size() < found.size()) {
            terminal.tell(found.size() - labelled.size() + " claims without an outcome are left out");
        }
        return labelled;
    }

    private InputStream open(Terminal terminal) throws IOException {
        if (file == null) {
            return Objects.requireNonNull(CasesOption.class.getResourceAsStream(REFERENCE_CASES));
        }
        var source = Source.of(file);
        return source.file().isPresent() ? Files.newInputStream(source.file().get()) : terminal.in();
    }

    private String name() {
        return file == null ? "the reference cases" : file;
    }

    private void checkAll(List<Item> found) {
        var faults = found.stream()
                .filter(Item.Refused.class::isInstance)
                .map(Item.Refused.class::cast)
                .flatMap(refused -> refused.faults().stream()
                        .map(fault -> name() + ":" + refused.line() + ": " + fault.pointer() + ": " + fault.message()))
                .toList();
        if (!faults.isEmpty()) {
            throw new FaultyCases(String.join("\n", faults));
        }
    }

    private static Optional<LabelledClaim> labelled(Item.Read item) {
        return Optional.ofNullable(item.outcome()).map(ending -> new LabelledClaim(item.claim(), ending.label()));
    }
}
