package io.github.claimgauge.tuning.edition;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;

/**
 * Files of a folder that are to have another text. Each is replaced whole; if the program ends after some of them, the others
 * can be replaced later.
 *
 * @param version what the folder makes then
 * @param files both texts, by name of the file
 */
public record Rewrite(String version, Map<String, Texts> files) {

    private static final String NEXT = ".next";

    /** @param before as the file must stand there, or it is left alone */
    public record Texts(String before, String after) {}

    public Rewrite {
        files = Map.copyOf(files);
    }

    /** What leads from the one to the other; both must have the same files. */
    static Rewrite of(String version, Map<String, String> before, Map<String, String> after) {
        var files = new TreeMap<String, Texts>();
        after.forEach((name, text) -> {
            var old = before.getOrDefault(name, "");
            if (!old.equals(text)) {
                files.put(name, new Texts(old, text));
            }
        });
        return new Rewrite(version, files);
    }

    /** Whether files lie in a folder that were to replace others. */
    static boolean isStagedIn(Path folder) {
        try (var files = Files.newDirectoryStream(folder, ".*" + NEXT)) {
            return files.iterator().hasNext();
        } catch (IOException fault) {
            return false;
        }
    }

    /** Writes each file beside the one that it is to replace, which shows whether that is possible. */
    void stage(Path folder) throws IOException {
        for (var file : files.entrySet()) {
            stage(folder.resolve(file.getKey()), file.getValue().after());
        }
    }

    /** Removes what was staged. */
    void unstage(Path folder) throws IOException {
        for (var name : files.keySet()) {
            Files.deleteIfExists(staged(folder.resolve(name)));
        }
    }

    /**
     * Replaces the files that were not replaced yet.
     *
     * @return false if somebody has edited one of them meanwhile; then none is touched
     */
    boolean finish(Path folder) throws IOException {
        var old = new ArrayList<String>();
        boolean untouched = true;
        for (var file : files.entrySet()) {
            var text = text(folder.resolve(file.getKey()));
            if (!text.equals(file.getValue().after())) {
                old.add(file.getKey());
                untouched &= text.equals(file.getValue().before());
            }
        }
        if (untouched) {
            for (var file : files.entrySet()) {
                if (old.contains(file.getKey())) {
                    replace(folder.resolve(file.getKey()), file.getValue().after());
                }
            }
        }
        unstage(folder);
        return untouched;
    }

    private static void replace(Path file, String text) throws IOException {
        stage(file, text);
        Files.move(staged(file), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** With the owner, the rights and the ends of lines of the file that it is to replace. */
    private static void stage(Path file, String text) throws IOException {
        var staged = staged(file);
        boolean windows = Files.readString(file).contains("\r\n");
        Files.copy(file, staged, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(staged, windows ? text.replace("\n", "\r\n") : text);
        try (var channel = FileChannel.open(staged, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** A name that is left out when the folder is read. */
    private static Path staged(Path file) {
        return file.resolveSibling("." + file.getFileName() + NEXT);
    }

    private static String text(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
    }
}
