package io.github.claimgauge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** {@code claimgauge actors}. */
class ActorsTest {

    @TempDir
    private static Path folder;

    @Test
    void showsAnActor() {
        var run = run("show", "lock bit");

        assertThat(run.out()).startsWith("LockBit\n").contains("ransomware", "In the casebook");
        assertThat(run.code()).isEqualTo(Exit.OK);
    }

    @Test
    void listsActors() {
        assertThat(run("list", "rootk1t", "--json").out()).isEmpty();
        assertThat(run("list", "r00tk1t", "--json").out().lines()).hasSize(1).allSatisfy(line -> assertThat(
                        new JsonMapper().readTree(line).at("/name").asString())
                .isEqualTo("R00TK1T"));
        assertThat(run("list").out().lines()).hasSizeGreaterThan(60);
    }

    @Test
    void importsAGalaxyAndTellsWhatBecameOfIt() throws IOException {
        var file = Files.writeString(folder.resolve("galaxy.json"), """
                {"type":"threat-actor","version":1,"values":[
                 {"value":"Imported Two","meta":{"cfr-suspected-victims":["Middle East"]}},
                 {"value":"R00tK1T","meta":{"country":"IL","cfr-suspected-victims":["Japan"]}}]}""");

        assertThat(run("import", file.toString()).out())
                .contains(
                        "1 actors added, 1 changed, 0 unchanged",
                        "R00TK1T, usualCountries: kept [MY], not [JP]",
                        "Middle East");
        assertThat(new JsonMapper()
                        .readTree(run("import", "--json", file.toString()).out())
                        .at("/unchanged")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        var file = Files.writeString(folder.resolve("none.json"), "{}");

        assertThat(run("import", file.toString()).code()).isEqualTo(Exit.INPUT);
        assertThat(run("import", folder.resolve("missing").toString()).code()).isEqualTo(Exit.USAGE);
        assertThat(run("show", "nobody").code()).isEqualTo(Exit.USAGE);
    }

    private static Run run(String... args) {
        var all = new String[args.length + 3];
        all[0] = "actors";
        System.arraycopy(args, 0, all, 1, args.length);
        all[args.length + 1] = "--data";
        all[args.length + 2] = folder.resolve("data").toString();
        return Run.of(all);
    }
}
