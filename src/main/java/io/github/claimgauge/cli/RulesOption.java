package io.github.claimgauge.cli;

import io.github.claimgauge.rulebook.InvalidRulebook;
import io.github.claimgauge.rulebook.Rulebooks;
import io.github.claimgauge.rulebook.RulesFolder;
import io.github.claimgauge.score.Rulebook;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that every command with rules has. */
final class RulesOption {

    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            defaultValue = "${sys:claimgauge.rules:-${env:CLAIMGAUGE_RULES}}",
            showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER,
            description = "Folder with the rules. Default: the property claimgauge.rules or the variable "
                    + "CLAIMGAUGE_RULES, else the rules in the program.")
    private @Nullable Path folder;

    Optional<Path> folder() {
        return Optional.ofNullable(folder).filter(path -> !path.toString().isEmpty());
    }

    /** @throws InvalidRulebook with every fault */
    Rulebook load() {
        return load(folder());
    }

    /** @throws InvalidRulebook with every fault */
    static Rulebook load(Optional<Path> folder) {
        return Rulebooks.load(folder.map(RulesFolder::read).orElseGet(RulesFolder::bundled));
    }
}
