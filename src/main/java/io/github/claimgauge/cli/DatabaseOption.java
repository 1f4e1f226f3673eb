package io.github.claimgauge.cli;

import io.github.claimgauge.access.Unavailable;
import io.github.claimgauge.storage.CannotOpen;
import io.github.claimgauge.storage.DataFolder;
import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.Settings;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;

/** The options that every command with the casebook has. */
final class DatabaseOption {

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            defaultValue = "${sys:claimgauge.data:-${env:CLAIMGAUGE_DATA}}",
            showDefaultValue = Visibility.NEVER,
            description =
                    "Folder with the casebook. Default: the property claimgauge.data or the variable CLAIMGAUGE_DATA,"
                            + " else a folder of the user's. Where SPRING_DATASOURCE_URL names a database, that is used.")
    private @Nullable String folder;

    /** The folder as it was given; empty if it was not. */
    Optional<String> folder() {
        return Optional.ofNullable(folder).filter(path -> !path.isEmpty());
    }

    /**
     * @throws CannotOpen if another process has it open, or a newer program made it
     * @throws Unavailable if it cannot be reached
     */
    Database open() {
        return Database.open(Settings.of(
                setting("url"), setting("username"), setting("password"), DataFolder.of(folder().orElse(""))));
    }

    /** Where the server has it from, too. */
    private static String setting(String name) {
        var variable = System.getenv().getOrDefault("SPRING_DATASOURCE_" + name.toUpperCase(Locale.ROOT), "");
        return System.getProperty("spring.datasource." + name, variable);
    }
}
