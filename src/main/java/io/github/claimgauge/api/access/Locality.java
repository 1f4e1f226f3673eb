package io.github.claimgauge.api.access;

import com.google.common.net.InetAddresses;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties.ForwardHeadersStrategy;
import org.springframework.stereotype.Component;

/** Tells who sits at the server's own machine. */
@Component
final class Locality {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    /**
     * What a proxy adds, or the server for a proxy that it believes; then it is the proxy that sits here, and whoever asks may
     * be anywhere.
     */
    private static final List<String> FORWARDED = List.of(
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-By",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "X-Real-IP",
            "Via");

    private final boolean closed;

    Locality(ServerProperties server) {
        this.closed = isLoopback(server.getAddress())
                && server.getForwardHeadersStrategy()
                        != ForwardHeadersStrategy.FRAMEWORK; // which leaves no sign of a proxy
    }

    /**
     * Whether a request comes from this machine to a server that only this machine can reach. The name that it was sent to
     * counts as well: a page from elsewhere may have a name of its own lead here (DNS rebinding).
     */
    boolean isLocal(HttpServletRequest request) {
        return closed
                && isLoopback(request.getRemoteAddr())
                && isLoopback(request.getLocalAddr())
                && NAMES.contains(request.getServerName())
                && FORWARDED.stream().allMatch(header -> request.getHeader(header) == null);
    }

    /** Whether only this machine can reach a server that is bound to the address; null stands for every address. */
    static boolean isLoopback(@Nullable InetAddress address) {
        return address != null && address.isLoopbackAddress();
    }

    private static boolean isLoopback(String address) {
        return InetAddresses.isInetAddress(address) && isLoopback(InetAddresses.forString(address));
    }
}
