package io.github.claimgauge.json;

import io.github.claimgauge.claim.InvalidClaim;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Reads parts of claims, for whoever fills them in, as strictly as claims. */
public final class Values {

    private Values() {}

    /**
     * @param type the type of a component of a claim, or of an item of one
     * @throws InvalidClaim if the text is no JSON of that type
     */
    public static Object read(String json, Type type) {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        return StrictReader.<Object>read(bytes, 0, bytes.length, ValueReader.of(type)::read);
    }
}
