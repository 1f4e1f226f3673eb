package io.github.claimgauge.storage;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** What H2 calls before an entry of the trail would be changed or removed. The database knows it by this name. */
public final class AppendOnly implements Trigger {

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        throw new SQLException("Entries of the trail are never changed or removed");
    }
}
