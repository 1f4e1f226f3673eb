package io.github.claimgauge.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A bundle. What several claims share is written once, where it first occurs. The bundle's own id comes last, since it is
 * made from what the bundle holds.
 */
final class StixExport implements Export {

    /** How many written objects are remembered; those written again after so many others are allowed by STIX. */
    private static final int REMEMBERED = 100_000;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final OutputStream out;
    private final Set<String> written = new HashSet<>();
    private String held = "";

    StixExport(OutputStream out) {
        this.out = out;
    }

    @Override
    public void add(Dossier dossier) throws IOException {
        if (written.size() > REMEMBERED) {
            written.clear();
        }
        for (var object : StixCase.objects(dossier)) {
            if (written.add(Stix.id(object))) {
                write(object);
            }
        }
    }

    @Override
    public void end() throws IOException {
        var id = "bundle--" + Ids.uuid("bundle", held);
        write(held.isEmpty() ? "{\"type\":\"bundle\"" : "]");
        write(",\"id\":\"" + id + "\"}\n");
        out.flush();
    }

    private void write(ObjectNode object) throws IOException {
        write(held.isEmpty() ? "{\"type\":\"bundle\",\"objects\":[" : ",");
        out.write(JSON.writeValueAsBytes(object));
        held = Ids.uuid(
                        "bundle",
                        held + Stix.id(object) + object.path("modified").asString())
                .toString();
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
