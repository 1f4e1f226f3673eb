package io.github.claimgauge.rulebook;

import io.github.claimgauge.rulebook.folder.Lint;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipInputStream;

/**
 * The bundled rules, compiled when the program was built: so it starts in a fraction of the time. They count only for rules
 * that print to the same text, to the letter.
 */
public final class Prebuilt {

    private static final String RESOURCE = "/rules.prebuilt.zip";
    private static final String SOURCE = "rules.drl";

    private Prebuilt() {}

    /**
     * Called by the build.
     *
     * @param args the rules folder, and the folder of the program's classes
     */
    public static void main(String[] args) throws IOException {
        var drl = Compiler.print(Lint.check(RulesFolder.read(Path.of(args[0]))).rules());
        try (var stream = Files.newOutputStream(Path.of(args[1] + RESOURCE))) {
            Compiler.classes(drl, new FilteredLoader()).write(SOURCE, drl.getBytes(StandardCharsets.UTF_8), stream);
        }
    }

    static Optional<CompiledRules> of(String drl) {
        var resource = Prebuilt.class.getResourceAsStream(RESOURCE);
        if (resource == null) {
            return Optional.empty();
        }
        try (var zip = new ZipInputStream(resource)) {
            var source = zip.getNextEntry();
            boolean same = source != null && Arrays.equals(zip.readAllBytes(), drl.getBytes(StandardCharsets.UTF_8));
            return same ? Optional.of(CompiledRules.read(zip)) : Optional.empty();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
