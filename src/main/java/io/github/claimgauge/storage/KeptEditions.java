package io.github.claimgauge.storage;

import io.github.claimgauge.assessment.Assessor;
import io.github.claimgauge.casebook.Editions;
import io.github.claimgauge.rulebook.Rulebooks;
import io.github.claimgauge.rulebook.RulesFolder;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the text of rulebooks, and makes rulebooks of it again. */
public final class KeptEditions implements Editions {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final TypeReference<Map<String, String>> FILES = new TypeReference<>() {};

    private final JdbcClient client;
    private final Assessor inForce;
    private final RulesFolder folder;

    /** @param folder what the rulebook in force was made of */
    public KeptEditions(JdbcClient client, Assessor inForce, RulesFolder folder) {
        this.client = client;
        this.inForce = inForce;
        this.folder = folder;
    }

    @Override
    public Assessor inForce() {
        return inForce;
    }

    @Override
    public void keep(Assessor assessor) {
        var version = assessor.rulebook().version();
        if (isKept(version)) {
            return;
        }
        client.sql("insert into rulebook (version, files, dictionary) values (:version, :files, :dictionary)"
                        + " on conflict do nothing")
                .param("version", version)
                .param("files", Packed.pack(MAPPER.writeValueAsBytes(folder.files()), Packed.NO_DICTIONARY))
                .param("dictionary", Dictionary.of(assessor))
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
        if (version.equals(inForce.rulebook().version())) {
            return Optional.of(inForce);
        }
        return client.sql("select files from rulebook where version = :version")
                .param("version", version)
                .query(byte[].class)
                .optional()
                .map(KeptEditions::made);
    }

    private static Assessor made(byte[] packed) {
        var files = MAPPER.readValue(Packed.unpack(packed, Packed.NO_DICTIONARY), FILES);
        return new Assessor(Rulebooks.load(new RulesFolder(files)));
    }
}
