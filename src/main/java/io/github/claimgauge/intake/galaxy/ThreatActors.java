package io.github.claimgauge.intake.galaxy;

import io.github.claimgauge.actor.ActorProfile;
import io.github.claimgauge.casebook.registry.Unmapped;
import io.github.claimgauge.claim.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The actors of a MISP galaxy of threat actors, as profiles.
 *
 * @param profiles one for each entry that has a name
 * @param unmapped what the galaxy says and a profile has no place for
 */
public record ThreatActors(List<ActorProfile> profiles, List<Unmapped> unmapped) {

    /** Largest file accepted; MISP's has not quite 1.5 MB. */
    public static final int MAX_BYTES = 16 << 20;

    private static final String TYPE = "threat-actor";

    public ThreatActors {
        profiles = List.copyOf(profiles);
        unmapped = List.copyOf(unmapped);
    }

    /**
     * @param json {@code clusters/threat-actor.json} of MISP's galaxies
     * @throws InvalidInput if it is not such a file
     */
    public static ThreatActors read(byte[] json) {
        var galaxy = tree(json);
        if (!TYPE.equals(galaxy.path("type").asString(""))
                || !galaxy.path("values").isArray()) {
            throw new InvalidInput("", "must be a MISP galaxy of the type " + TYPE + ", with a list of values");
        }
        var source = "MISP galaxy threat-actor, version "
                + Cluster.text(galaxy.path("version")).orElse("unknown");
        var profiles = new ArrayList<ActorProfile>();
        var unmapped = new ArrayList<Unmapped>();
        galaxy.path("values").forEach(value -> read(value, source, profiles, unmapped));
        return new ThreatActors(profiles, unmapped);
    }

    private static void read(JsonNode value, String source, List<ActorProfile> profiles, List<Unmapped> unmapped) {
        var cluster = new Cluster(value, source);
        try {
            profiles.add(cluster.profile());
            unmapped.addAll(cluster.unmapped());
        } catch (InvalidInput fault) {
            unmapped.add(Unmapped.entry(cluster.name(), fault));
        }
    }

    private static JsonNode tree(byte[] json) {
        try {
            return JsonMapper.shared().readTree(json);
        } catch (JacksonException fault) {
            throw new InvalidInput("", "is not well-formed JSON");
        }
    }
}
