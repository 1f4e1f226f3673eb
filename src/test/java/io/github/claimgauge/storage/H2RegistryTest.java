package io.github.claimgauge.storage;

import org.junit.jupiter.api.extension.RegisterExtension;

final class H2RegistryTest extends RegistryContract {

    @RegisterExtension
    private static final H2Database H2 = new H2Database();

    @Override
    Database database() {
        return H2.database();
    }
}
