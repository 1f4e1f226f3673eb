package io.github.claimgauge.cli;

import io.github.claimgauge.rulebook.Rulebooks;
import io.github.claimgauge.rulebook.folder.InvalidRulebook;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.score.Rulebook;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;

/** The option that every command with rules has. */
final class RulesOption {

    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            defaultValue = "${sys:claimgauge.rules:-${env:CLAIMGAUGE_RULES}}",
            showDefaultValue = Visibility.NEVER,
            description = "Folder with the rules. Default: the property claimgauge.rules or the variable "
                    + "CLAIMGAUGE_RULES, else the rules in the program.")
    private @Nullable Path folder;

    private final Function<Optional<Path>, Rulebook> rulebooks;

    /** @param rulebooks makes a rulebook from a folder, or from the rules in the program */
    RulesOption(Function<Optional<Path>, Rulebook> rulebooks) {
        this.rulebooks = rulebooks;
    }

    Optional<Path> folder() {
        return Optional.ofNullable(folder).filter(path -> !path.toString().isEmpty());
    }

    /** @throws InvalidRulebook with every fault */
    Rulebook load() {
        return load(folder());
    }

    /**
     * What the folder says, without compiling it.
     *
     * @throws InvalidRulebook with every fault
     */
    Rulebooks.Contents read() {
        return InvalidRulebook.named(folder(), () -> Rulebooks.read(rulesFolder(folder())));
    }

    /** As {@link #load()}, for another folder than the option's. */
    Rulebook load(Optional<Path> other) {
        return InvalidRulebook.named(other, () -> rulebooks.apply(other));
    }

    /** @throws InvalidRulebook with every fault of the folder itself */
    RulesFolder files() {
        return InvalidRulebook.named(folder(), () -> rulesFolder(folder()));
    }

    /** @throws InvalidRulebook with every fault */
    static Rulebook rulebook(Optional<Path> folder) {
        return Rulebooks.load(rulesFolder(folder));
    }

    private static RulesFolder rulesFolder(Optional<Path> folder) {
        return folder.map(RulesFolder::read).orElseGet(RulesFolder::bundled);
    }
}
