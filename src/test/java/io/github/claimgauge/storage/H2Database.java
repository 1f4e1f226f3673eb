package io.github.claimgauge.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.util.FileSystemUtils;

/** The embedded database in a folder of its own, for the tests of one class. */
public final class H2Database implements BeforeAllCallback, AfterAllCallback {

    private @Nullable Path folder;
    private @Nullable Database database;

    public Database database() {
        return Objects.requireNonNull(database);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("claimgauge-h2");
        database = Database.open(Settings.in(folder));
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        database().close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
