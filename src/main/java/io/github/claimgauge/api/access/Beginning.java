package io.github.claimgauge.api.access;

import io.github.claimgauge.access.NotSetUp;
import io.github.claimgauge.access.Unavailable;
import io.github.claimgauge.access.account.Accounts;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Before anybody can ask anything: makes the first user, and refuses to be reached by others as long as there is no other,
 * and to take tokens that an issuer made for other programs.
 */
@Component
final class Beginning implements InitializingBean, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Beginning.class);

    private static final Duration AGAIN = Duration.ofSeconds(1);

    private final Thread waiting = new Thread(this::beginLater, "beginning");
    private final Accounts accounts;
    private final ServerProperties server;
    private final OAuth2ResourceServerProperties tokens;
    private final ObjectProvider<JwtDecoder> issuer;

    Beginning(
            Accounts accounts,
            ServerProperties server,
            OAuth2ResourceServerProperties tokens,
            ObjectProvider<JwtDecoder> issuer) {
        this.accounts = accounts;
        this.server = server;
        this.tokens = tokens;
        this.issuer = issuer;
        waiting.setDaemon(true);
    }

    @Override
    public void afterPropertiesSet() {
        refuseTokensForOthers();
        try {
            begin();
            refuseIfOpen();
        } catch (Unavailable later) {
            LOG.warn("Nobody can log in until the database can be reached", later);
            waiting.start();
        }
    }

    private void begin() {
        accounts.begin().ifPresentOrElse(Beginning::show, this::tellIfElsewhere);
    }

    /** The database comes later than the program. Whoever must not be reached by others lets nobody in then. */
    private void beginLater() {
        try {
            while (isAway()) {
                Thread.sleep(AGAIN.toMillis());
            }
        } catch (NotSetUp fault) {
            LOG.error("Nobody can log in: {}", fault.getMessage());
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isAway() {
        try {
            refuseIfOpen();
            begin();
            return false;
        } catch (Unavailable still) {
            return true;
        }
    }

    @Override
    public void destroy() {
        waiting.interrupt();
    }

    /** To the console alone, since a log is kept and read by others. */
    private static void show(String password) {
        System.out.println("Log in as " + Accounts.FIRST + " with the password " + password
                + "\nIt is not shown again; the file admin-password.txt in the data folder has it until it is changed");
        System.out.flush();
    }

    private void tellIfElsewhere() {
        if (accounts.isFirstPasswordElsewhere()) {
            LOG.warn(
                    "Nobody has changed the first password of {} yet, and the data folder of this server does not have it:"
                            + " the server that began with this database has told it. If it is lost, 'claimgauge users"
                            + " reset-password {}' makes up another one (for a casebook in PostgreSQL with the variables"
                            + " SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD set; else end this server first)",
                    Accounts.FIRST,
                    Accounts.FIRST);
        }
    }

    private void refuseTokensForOthers() {
        if (issuer.getIfAvailable() != null && tokens.getJwt().getAudiences().isEmpty()) {
            throw NotSetUp.withoutAudience();
        }
    }

    private void refuseIfOpen() {
        var address = server.getAddress();
        if (!Locality.isLoopback(address) && issuer.getIfAvailable() == null && !accounts.areSetUp()) {
            throw new NotSetUp(address == null ? "every address" : address.getHostAddress());
        }
    }
}
