package io.github.claimgauge.web.imports;

import io.github.claimgauge.intake.format.Format;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the form for files offers, on whichever page it stands: {@code @importFormats} in templates. */
@Component
final class ImportFormats {

    public List<Format> all() {
        return List.of(Format.values());
    }
}
