package io.github.claimgauge.cli;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.cli.terminal.Terminal;
import io.github.claimgauge.intake.LabelledCases;
import io.github.claimgauge.intake.format.Format;
import io.github.claimgauge.intake.format.Item;
import io.github.claimgauge.intake.piece.InvalidFile;
import io.github.claimgauge.review.WeightChange;
import io.github.claimgauge.review.WeightHistory;
import io.github.claimgauge.storage.casebook.JdbcCases;
import io.github.claimgauge.storage.tuning.JdbcVersions;
import io.github.claimgauge.tuning.Labelled;
import io.github.claimgauge.tuning.LabelledClaim;
import io.github.claimgauge.tuning.LabelledClaims;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that every command with labelled claims has. */
final class CasesOption {

    @Option(
            names = "--cases",
            paramLabel = "FILE",
            description =
                    "Claims whose outcome is known, in any form that can be imported; those without an outcome are"
                            + " left out. Default: the reference cases in the program.")
    private @Nullable String file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Of the FILE: one of ${COMPLETION-CANDIDATES}. Default: found out from it.")
    private @Nullable Format format;

    @Option(
            names = "--casebook",
            description =
                    "The settled claims of the casebook, too. A claim that is in both counts once, as the FILE has"
                            + " it, else as the casebook has it.")
    private boolean casebook;

    @Option(names = "--no-reference", description = "With --casebook: without the reference cases.")
    private boolean withoutReference;

    @Mixin
    private final DatabaseOption data = new DatabaseOption();

    /**
     * @throws FaultyCases if one of them cannot be read: what is measured on the rest would be another question's answer
     * @throws Misuse if there is no such file, or no claim is asked for
     */
    Labelled read(Terminal terminal) throws IOException {
        if (format != null && file == null) {
            throw new Misuse("--format goes with --cases: it is that of the FILE");
        }
        if (file == null && withoutReference && !casebook) {
            throw new Misuse("--no-reference goes with --casebook: otherwise no claims are left");
        }
        var given = file == null ? List.<LabelledClaim>of() : given(file, terminal);
        var reference = file != null || withoutReference ? List.<LabelledClaim>of() : LabelledCases.reference();
        return casebook ? withCasebook(reference, given) : file == null ? reference::forEach : given::forEach;
    }

    private Labelled withCasebook(List<LabelledClaim> reference, List<LabelledClaim> given) {
        return reader -> {
            try (var database = data.open()) {
                new LabelledClaims(reference, database, new JdbcCases(database.client()))
                        .of(Caller.local(), EnumSet.allOf(LabelledClaims.Source.class), given)
                        .forEach(reader);
            }
        };
    }

    /** What a rule weighed in the versions that are kept with the casebook; null if that is not asked for. */
    @Nullable
    List<WeightChange> weights(String rule) {
        if (!casebook) {
            return null;
        }
        try (var database = data.open()) {
            return new WeightHistory(database, new JdbcVersions(database.client())).of(rule);
        }
    }

    private List<LabelledClaim> given(String file, Terminal terminal) throws IOException {
        try (var input = open(file, terminal)) {
            var cases = LabelledCases.read(input, Optional.ofNullable(format));
            check(file, cases.refused());
            if (cases.unlabelled() > 0) {
                terminal.tell(cases.unlabelled() + " claims without an outcome are left out");
            }
            return cases.claims();
        } catch (InvalidFile fault) {
            throw new FaultyCases(file + ": " + fault.getMessage());
        }
    }

    private static InputStream open(String file, Terminal terminal) throws IOException {
        var source = Source.of(file);
        return source.file().isPresent() ? Files.newInputStream(source.file().get()) : terminal.in();
    }

    private static void check(String file, List<Item.Refused> refused) {
        var faults = refused.stream()
                .flatMap(item -> item.faults().stream().map(fault -> file + ":" + item.line() + ": " + fault))
                .toList();
        if (!faults.isEmpty()) {
            throw new FaultyCases(String.join("\n", faults));
        }
    }
}
