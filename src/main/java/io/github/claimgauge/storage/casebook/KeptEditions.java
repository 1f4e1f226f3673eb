package io.github.claimgauge.storage.casebook;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.assessment.Assessor;
import io.github.claimgauge.casebook.Editions;
import io.github.claimgauge.rulebook.folder.InvalidRulebook;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.tuning.JdbcVersions;
import io.github.claimgauge.tuning.edition.Edition;
import io.github.claimgauge.tuning.edition.InForce;
import io.github.claimgauge.tuning.edition.Version;
import java.time.Clock;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps the text of rulebooks, and makes rulebooks of it again. */
public final class KeptEditions implements Editions {

    /** A rulebook takes seconds to make, and much memory to keep, unless only numbers differ from the one in force. */
    private static final int MOST_MADE = 4;

    private static final String COMMENT = "Kept with the first assessment by it";

    private final Transactions transactions;
    private final JdbcVersions versions;
    private final Detections detections;
    private final InForce inForce;
    private final Clock clock;
    private final Cache<String, Assessor> made =
            Caffeine.newBuilder().maximumSize(MOST_MADE).build();

    /** The version that was found to be kept last. */
    private volatile String kept = "";

    public KeptEditions(Database database, InForce inForce, Clock clock) {
        this.transactions = database;
        this.versions = new JdbcVersions(database.client());
        this.detections = new Detections(database.client());
        this.inForce = inForce;
        this.clock = clock;
    }

    @Override
    public Assessor inForce() {
        var edition = inForce.edition();
        if (!kept.equals(edition.version())) {
            keep(edition);
        }
        return edition.assessor();
    }

    /** Until the transaction has ended well, it may still prove not to be kept. */
    private void keep(Edition edition) {
        var version = edition.version();
        var name = edition.rulebook().scale().name();
        versions.keep(edition, new Version(version, name, Caller.PROGRAM, COMMENT, clock.instant(), null, false));
        detections.keep(version, edition.rulebook().detection());
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    kept = version;
                }
            });
        }
    }

    @Override
    public Optional<Assessor> find(String version) {
        var edition = inForce.edition();
        if (version.equals(edition.version())) {
            return Optional.of(edition.assessor());
        }
        return Optional.ofNullable(made.getIfPresent(version)).or(() -> transactions
                .within(() -> versions.text(version))
                .flatMap(text -> made(version, text, edition)));
    }

    private Optional<Assessor> made(String version, RulesFolder text, Edition like) {
        try {
            return Optional.of(made.get(version, any -> Edition.of(text, like).assessor()));
        } catch (InvalidRulebook fault) {
            return Optional.empty();
        }
    }
}
