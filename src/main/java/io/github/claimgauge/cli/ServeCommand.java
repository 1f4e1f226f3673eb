package io.github.claimgauge.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/** {@code claimgauge serve}: the only command that starts a server. */
@Command(
        name = "serve",
        customSynopsis = "claimgauge [serve] [--rules=FOLDER] [--data=FOLDER] [--PROPERTY=VALUE...]",
        description = {
            "Serves scores over HTTP. This is what claimgauge does if it is not told otherwise.",
            "Properties of the server are given as options, such as --server.port=9090."
        },
        footer = {
            "  claimgauge",
            "      serves on http://localhost:8080",
            "  claimgauge --server.port=9090",
            "      serves on another port",
            "  claimgauge serve --rules my-rules",
            "      serves by the rules of a folder"
        },
        exitCodeList = {Exit.ON_OK, Exit.ON_FAILED, Exit.ON_USAGE, Exit.ON_RULES})
final class ServeCommand implements Callable<Integer> {

    private static final Pattern PROPERTY = Pattern.compile("--[a-z][\\w.\\[\\]-]*=.*|--debug|--trace");

    private final Consumer<String[]> server;

    @Mixin
    private final RulesOption rules;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description =
                    "Folder with the casebook. Default: the property claimgauge.data or the variable CLAIMGAUGE_DATA,"
                            + " else a folder of the user's. Where SPRING_DATASOURCE_URL names a database, that is used.")
    private @Nullable String data;

    @Unmatched
    private List<String> properties = new ArrayList<>();

    ServeCommand(Consumer<String[]> server, RulesOption rules) {
        this.server = server;
        this.rules = rules;
    }

    @Override
    public Integer call() {
        properties.stream()
                .filter(argument -> !PROPERTY.matcher(argument).matches())
                .findFirst()
                .ifPresent(argument -> {
                    throw new Misuse("Unknown argument (" + argument + ")\nMaybe a property was meant: --name=value");
                });
        var arguments = new ArrayList<>(properties);
        rules.folder().ifPresent(folder -> arguments.add("--claimgauge.rules=" + folder));
        if (data != null) {
            arguments.add("--claimgauge.data=" + data);
        }
        server.accept(arguments.toArray(String[]::new));
        return Exit.OK;
    }
}
