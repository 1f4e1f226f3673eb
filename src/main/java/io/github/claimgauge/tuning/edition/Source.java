package io.github.claimgauge.tuning.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;

/**
 * A folder that rules come from.
 *
 * @param host name of the machine
 * @param place the folder's real path there, so that one folder is one source, whatever it is called
 */
public record Source(String host, String place) {

    static Source of(Path folder) {
        try {
            return new Source(ownName(), folder.toRealPath().toString());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String ownName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException fault) {
            return "localhost";
        }
    }
}
