package io.github.claimgauge.cli;

import io.github.claimgauge.rulebook.Rulebooks;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} tells. The rulebook's version is told by {@code rules check}, which reads the rules. */
final class ProductVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var built = ProductVersion.class.getPackage().getImplementationVersion();
        return new String[] {
            "ClaimGauge " + Objects.requireNonNullElse(built, "(not packaged)"),
            "Drools " + Rulebooks.engine() + ", Java " + System.getProperty("java.version")
        };
    }
}
