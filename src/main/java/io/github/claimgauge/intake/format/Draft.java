package io.github.claimgauge.intake.format;

import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.json.ClaimReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A claim in the making: its facts so far, and which field of the file each of them is from. */
final class Draft {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final long line;
    private final String pointer;
    private final ObjectNode claim = JsonNodeFactory.instance.objectNode();
    private final Map<String, String> origins = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<Warning> warnings = new LinkedHashSet<>();

    /** @param pointer to the post, to which the fields belong */
    Draft(long line, String pointer) {
        this.line = line;
        this.pointer = pointer;
    }

    /**
     * @param place JSON pointer in the claim
     * @param field pointer in the post; a fault of the value is told as one of this field
     */
    void set(String place, Object value, String field) {
        int end = place.lastIndexOf('/');
        var parent = end == 0 ? claim : claim.withObject(place.substring(0, end));
        parent.set(place.substring(end + 1), JSON.valueToTree(value));
        origins.put(place, field);
    }

    <T> void set(String place, Optional<T> value, String field) {
        if (value.isPresent()) {
            set(place, value.get(), field);
        } else {
            warn(Warning.Kind.NOT_UNDERSTOOD, field);
        }
    }

    boolean has(String place) {
        return !claim.at(place).isMissingNode();
    }

    /** The text at a place; empty if there is none. */
    String text(String place) {
        return claim.at(place).asString("");
    }

    void warn(Warning.Kind kind, String field) {
        warnings.add(new Warning(kind, name(field)));
    }

    void fault(String field, String message) {
        faults.add(new Fault(pointer + field, message));
    }

    /** Sets the day of a sighting, which stands in for that of the claim. */
    void estimate(LocalDate seen, String field) {
        set("/claimedAt", seen.toString(), field);
        set("/claimedAtEstimated", true, field);
        warn(Warning.Kind.DATE_ESTIMATED, field);
    }

    /** @param seen day on which the claim was first seen; empty if only its own date is known */
    Item finished(ClaimReader reader, Optional<LocalDate> seen) {
        if (!faults.isEmpty()) {
            return new Item.Refused(line, faults);
        }
        try {
            var read = reader.read(JSON.writeValueAsBytes(claim));
            return new Item.Read(line, Identity.named(read, seen), null, List.copyOf(warnings));
        } catch (InvalidInput invalid) {
            return new Item.Refused(
                    line, invalid.faults().stream().map(this::original).toList());
        }
    }

    /** The fault, as one of the field that the faulty value is from. */
    private Fault original(Fault fault) {
        var field = origins.get(fault.pointer());
        return new Fault(pointer + (field == null ? "" : field), fault.message());
    }

    /** Fields are told without their place in lists, so that like ones can be counted together. */
    private static String name(String field) {
        return field.replaceFirst("^/", "").replaceAll("/\\d+(?=/|$)", "");
    }
}
