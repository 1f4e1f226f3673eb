package io.github.claimgauge.rulebook.folder;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The text of a rules folder, read whole before anything is made of it.
 *
 * @param files text of each rule and data file by its name; documentation is left out
 */
public record RulesFolder(Map<String, String> files) {

    /** Largest file accepted, in bytes. */
    static final int MAX_BYTES = 256 * 1024;

    static final String SCALE = "scale.yaml";
    static final String QUESTIONS = "questions.yaml";
    static final String DRL = ".drl";

    private static final String NOT_UTF_8 = "is not UTF-8\nMaybe it was saved as UTF-16 or Latin-1";
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final Set<String> DOCUMENTATION = Set.of("README.md", "FACTS.md");

    /** Files in the order of their names, with lines that end in one character, whatever the machine. */
    public RulesFolder {
        var sorted = new TreeMap<String, String>();
        files.forEach((name, text) -> sorted.put(name, text.replace("\r\n", "\n")));
        files = Collections.unmodifiableMap(sorted);
    }

    /** The rules that the product ships with. */
    public static RulesFolder bundled() {
        var files = new TreeMap<String, String>();
        for (var name : Stream.concat(
                        Stream.of(SCALE, QUESTIONS), Lint.GROUPS.stream().map(group -> group + DRL))
                .toList()) {
            try {
                var text = Resources.getResource(RulesFolder.class, "/rules/" + name);
                files.put(name, Resources.toString(text, StandardCharsets.UTF_8));
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
        return new RulesFolder(files);
    }

    /** @throws InvalidRulebook if the folder or a file in it cannot be read, or must not be there */
    public static RulesFolder read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InvalidRulebook(List.of(new RuleFault("", 0, "is not a folder")));
        }
        var files = new TreeMap<String, String>();
        var faults = new ArrayList<RuleFault>();
        try (var entries = Files.list(folder)) {
            entries.sorted().forEach(path -> read(path, files, faults));
        } catch (IOException fault) {
            throw new InvalidRulebook(List.of(new RuleFault("", 0, "cannot be read")));
        }
        var readable = new RulesFolder(files);
        if (!faults.isEmpty()) {
            throw new InvalidRulebook(withFaultsOfOthers(faults, readable));
        }
        return readable;
    }

    /** A file that must not be there is no reason to keep quiet about the others. */
    private static List<RuleFault> withFaultsOfOthers(List<RuleFault> faults, RulesFolder readable) {
        var all = new ArrayList<>(faults);
        Lint.faultsOf(readable).stream()
                .filter(fault -> faults.stream().noneMatch(own -> own.file().equals(fault.file())))
                .forEach(all::add);
        return all;
    }

    private static void read(Path path, Map<String, String> files, List<RuleFault> faults) {
        var name = path.getFileName().toString();
        if (name.startsWith(".") || DOCUMENTATION.contains(name)) {
            return;
        }
        var fault = faultOf(path, name);
        if (!fault.isEmpty()) {
            faults.add(new RuleFault(name, 0, fault));
            return;
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(path)));
            checkText(name, text.toString(), faults);
            files.put(name, text.toString());
        } catch (CharacterCodingException wrong) {
            faults.add(new RuleFault(name, 0, NOT_UTF_8));
        } catch (IOException wrong) {
            faults.add(new RuleFault(name, 0, "cannot be read"));
        }
    }

    private static void checkText(String name, String text, List<RuleFault> faults) {
        if (text.startsWith(BYTE_ORDER_MARK)) {
            faults.add(new RuleFault(
                    name, 1, "must not begin with a byte order mark\nMaybe save it as UTF-8 without BOM"));
        }
        if (text.indexOf('\0') >= 0) {
            faults.add(new RuleFault(name, 0, NOT_UTF_8));
        }
    }

    /** Writes the files into a folder that is there, over those of the same name; others stay. */
    public void write(Path folder) {
        files.forEach((name, text) -> {
            try {
                Files.writeString(folder.resolve(name), text);
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        });
    }

    private static String faultOf(Path path, String name) {
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return "must be a regular file: no folder, no symbolic link";
        }
        if (!name.endsWith(DRL) && !name.equals(SCALE) && !name.equals(QUESTIONS)) {
            return "has no place here\nMaybe it should end in .drl, or lie in another folder";
        }
        try {
            return Files.size(path) > MAX_BYTES ? "must have at most " + MAX_BYTES + " bytes" : "";
        } catch (IOException fault) {
            return "cannot be read";
        }
    }
}
