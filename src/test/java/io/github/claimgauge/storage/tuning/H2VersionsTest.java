package io.github.claimgauge.storage.tuning;

import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.H2Database;
import org.junit.jupiter.api.extension.RegisterExtension;

final class H2VersionsTest extends VersionsContract {

    @RegisterExtension
    private static final H2Database H2 = new H2Database();

    @Override
    Database database() {
        return H2.database();
    }
}
