package io.github.claimgauge.storage;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import net.harawata.appdirs.AppDirsFactory;

/**
 * Where the program keeps its files: the same folder from wherever it is started.
 *
 * @param path absolute
 */
public record DataFolder(Path path) {

    private static final FileAttribute<?>[] OWNER_ONLY = ownerOnly("rwx------");

    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** @param setting a path; empty for the folder that the operating system has for data of the user's programs */
    public static DataFolder of(String setting) {
        return new DataFolder(Path.of(
                setting.isEmpty() ? AppDirsFactory.getInstance().getUserDataDir("claimgauge", null, null) : setting));
    }

    /** Makes the folder, and an empty file in it if that is not there, both for their owner only. */
    DataFolder with(String name) {
        var file = made().path().resolve(name);
        try {
            if (!Files.exists(file)) {
                Files.createFile(file, PasswordFile.OWNER_ONLY);
            } else if (PasswordFile.OWNER_ONLY.length > 0) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            return this;
        } catch (IOException fault) {
            throw unusable(fault);
        }
    }

    /** What makes a file with this mode; nothing where files have none. */
    static FileAttribute<?>[] ownerOnly(String mode) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }

    private CannotOpen unusable(IOException fault) {
        return new CannotOpen(
                "The data folder cannot be made or written (" + path + ")\n"
                        + "Maybe it belongs to somebody else; choose another one with --data",
                fault);
    }

    /**
     * Makes the folder if it is not there, for its owner only.
     *
     * @throws CannotOpen if that is not possible
     */
    DataFolder made() {
        try {
            Files.createDirectories(path.getParent() == null ? path : path.getParent());
            if (!Files.isDirectory(path)) {
                Files.createDirectory(path, OWNER_ONLY);
            }
            return this;
        } catch (IOException fault) {
            throw unusable(fault);
        }
    }
}
