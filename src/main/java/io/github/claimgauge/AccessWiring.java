package io.github.claimgauge;

import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.access.account.Accounts;
import io.github.claimgauge.access.account.KeyRing;
import io.github.claimgauge.access.account.Keys;
import io.github.claimgauge.access.account.PasswordHash;
import io.github.claimgauge.access.account.PasswordNote;
import io.github.claimgauge.access.account.Users;
import io.github.claimgauge.storage.DataFolder;
import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.PasswordFile;
import io.github.claimgauge.storage.account.JdbcKeys;
import io.github.claimgauge.storage.account.JdbcTrail;
import io.github.claimgauge.storage.account.JdbcUsers;
import io.github.claimgauge.storage.account.SlowHash;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Users, keys and the trail, for the server. */
@Configuration(proxyBeanMethods = false)
class AccessWiring {

    @Bean
    PasswordHash passwordHash() {
        return new SlowHash();
    }

    @Bean
    PasswordNote passwordNote(DataFolder folder) {
        return new PasswordFile(folder);
    }

    @Bean
    Users users(Database database) {
        return new JdbcUsers(database.client());
    }

    @Bean
    Keys keys(Database database) {
        return new JdbcKeys(database.client());
    }

    @Bean
    Accounts accounts(
            Transactions transactions,
            Users users,
            Keys keys,
            JdbcTrail trail,
            PasswordHash hash,
            PasswordNote note,
            Clock clock) {
        return new Accounts(transactions, users, keys, trail, hash, note, clock);
    }

    @Bean
    KeyRing keyRing(Transactions transactions, Users users, Keys keys, JdbcTrail trail, Clock clock) {
        return new KeyRing(transactions, users, keys, trail, clock);
    }
}
