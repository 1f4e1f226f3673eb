package io.github.claimgauge.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.claimgauge.assessment.Assessor;
import io.github.claimgauge.casebook.Editions;
import io.github.claimgauge.rulebook.RulesFolder;
import io.github.claimgauge.tuning.edition.Edition;
import io.github.claimgauge.tuning.edition.InForce;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the text of rulebooks, and makes rulebooks of it again. */
public final class KeptEditions implements Editions {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final TypeReference<Map<String, String>> FILES = new TypeReference<>() {};

    /** A rulebook takes seconds to make, and much memory to keep. */
    private static final int MOST_MADE = 2;

    private final JdbcClient client;
    private final InForce inForce;
    private final Cache<String, Assessor> made =
            Caffeine.newBuilder().maximumSize(MOST_MADE).build();

    public KeptEditions(JdbcClient client, InForce inForce) {
        this.client = client;
        this.inForce = inForce;
    }

    @Override
    public Assessor inForce() {
        var edition = inForce.edition();
        if (!isKept(edition.version())) {
            keep(edition);
        }
        return edition.assessor();
    }

    private void keep(Edition edition) {
        client.sql("insert into rulebook (version, files, dictionary) values (:version, :files, :dictionary)"
                        + " on conflict do nothing")
                .param("version", edition.version())
                .param(
                        "files",
                        Packed.pack(MAPPER.writeValueAsBytes(edition.folder().files()), Packed.NO_DICTIONARY))
                .param("dictionary", Dictionary.of(edition.assessor()))
                .update();
    }

    private boolean isKept(String version) {
        return client.sql("select 1 from rulebook where version = :version")
                .param("version", version)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    @Override
    public Optional<Assessor> find(String version) {
        var edition = inForce.edition();
        if (version.equals(edition.version())) {
            return Optional.of(edition.assessor());
        }
        return client.sql("select files from rulebook where version = :version")
                .param("version", version)
                .query(byte[].class)
                .optional()
                .map(packed -> made.get(version, any -> make(packed)));
    }

    private static Assessor make(byte[] packed) {
        var files = MAPPER.readValue(Packed.unpack(packed, Packed.NO_DICTIONARY), FILES);
        return Edition.of(new RulesFolder(files)).assessor();
    }
}
