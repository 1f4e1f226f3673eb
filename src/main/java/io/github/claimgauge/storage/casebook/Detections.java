package io.github.claimgauge.storage.casebook;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.claimgauge.score.Detection;
import io.github.claimgauge.storage.Locks;
import io.github.claimgauge.storage.Packed;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What makes the rules of each rulebook fire. What a rulebook's version names never changes, so it is read once. */
final class Detections {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final TypeReference<TreeMap<String, String>> CONDITIONS = new TypeReference<>() {};

    /** Some kilobytes each. */
    private static final int MOST = 20;

    private final JdbcClient client;
    private final Cache<String, Detection> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    Detections(JdbcClient client) {
        this.client = client;
    }

    void keep(String rulebook, Detection detection) {
        Locks.take("detection/" + rulebook);
        client.sql(
                        "insert into detection (rulebook, conditions) values (:rulebook, :conditions) on conflict do nothing")
                .param("rulebook", rulebook)
                .param("conditions", Packed.pack(MAPPER.writeValueAsBytes(detection.conditions())))
                .update();
    }

    /** One and the same for each rulebook, as long as it is asked for; empty if it was not kept. */
    Optional<Detection> find(String rulebook) {
        return Optional.ofNullable(known.get(rulebook, version -> read(version).orElse(null)));
    }

    private Optional<Detection> read(String rulebook) {
        return client.sql("select conditions from detection where rulebook = :rulebook")
                .param("rulebook", rulebook)
                .query(byte[].class)
                .optional()
                .map(packed -> new Detection(MAPPER.readValue(Packed.unpack(packed), CONDITIONS)));
    }
}
