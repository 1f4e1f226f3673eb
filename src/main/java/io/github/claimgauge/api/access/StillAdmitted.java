package io.github.claimgauge.api.access;

import io.github.claimgauge.access.account.Accounts;
import io.github.claimgauge.access.account.User;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives a session the rights that its user has by now; ends it if the user is locked or gone, or the password is another. */
final class StillAdmitted extends OncePerRequestFilter {

    private final Accounts accounts;

    StillAdmitted(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isAdmitted()) {
            var present = present();
            SecurityContextHolder.setContext(new SecurityContextImpl());
            present.ifPresentOrElse(
                    admitted -> SecurityContextHolder.getContext().setAuthentication(admitted), () -> end(request));
        }
        chain.doFilter(request, response);
    }

    private static boolean isAdmitted() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof Admitted;
    }

    /** Whoever has the session, with the rights of now; empty if it is nobody, or nobody any more. */
    Optional<Admitted> present() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof Admitted admitted
                ? still(admitted).map(user -> Admitted.byPassword(user.caller(), user.passwordSince()))
                : Optional.empty();
    }

    private Optional<User> still(Admitted admitted) {
        return accounts.find(admitted.getName())
                .filter(user -> !user.locked() && user.passwordSince().equals(admitted.passwordSince()));
    }

    private static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
