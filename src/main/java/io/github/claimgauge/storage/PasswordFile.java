package io.github.claimgauge.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.claimgauge.access.account.PasswordNote;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.util.EnumSet;
import java.util.List;

/** A password that was made up, in a file that only its owner may read. */
public final class PasswordFile implements PasswordNote {

    static final FileAttribute<?>[] OWNER_ONLY = DataFolder.ownerOnly("rw-------");

    private final DataFolder folder;
    private final Path file;

    public PasswordFile(DataFolder folder) {
        this.folder = folder;
        this.file = folder.path().resolve("admin-password.txt");
    }

    public Path path() {
        return file;
    }

    @Override
    public boolean isThere() {
        return Files.exists(file);
    }

    /** Nobody else may read it at any moment: it is closed before it is filled, and takes its place as a whole. */
    @Override
    public void write(String name, String password) {
        try {
            var draft = Files.createTempFile(folder.made().path(), "admin-password", ".tmp", OWNER_ONLY);
            closeToOthers(draft);
            Files.writeString(draft, name + " " + password + "\n", UTF_8);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Where there are access lists in place of modes. */
    private static void closeToOthers(Path file) throws IOException {
        var lists = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (lists != null) {
            lists.setAcl(List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(Files.getOwner(file))
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .build()));
        }
    }
}
