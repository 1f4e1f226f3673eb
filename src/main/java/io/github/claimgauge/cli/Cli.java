package io.github.claimgauge.cli;

import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.claim.Words;
import io.github.claimgauge.cli.terminal.Terminal;
import io.github.claimgauge.export.Format;
import io.github.claimgauge.score.Rulebook;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.TypeConversionException;

/** The command line of ClaimGauge. */
@Command(
        name = "claimgauge",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        description = "Says how likely the claim of a cyber-attack is true, why, and what to find out next.",
        footerHeading = "%nExamples (claimgauge stands for java -jar claimgauge.jar):%n",
        footer = {
            "  claimgauge score claim.json",
            "      explains the score of a claim",
            "  claimgauge score --json claims.ndjson > answers.ndjson",
            "      scores many claims",
            "  claimgauge import posts.json",
            "      takes the claims of a tracker into the casebook",
            "  claimgauge export --format stix claim.json > claim.stix.json",
            "      scores a claim and writes it as a STIX 2.1 bundle",
            "  claimgauge rules check my-rules",
            "      tells every fault of a rules folder",
            "  claimgauge --server.port=9090",
            "      serves scores over HTTP",
            "  source <(claimgauge generate-completion)",
            "      completes commands and options in bash and zsh"
        },
        exitCodeListHeading = Exit.HEADING,
        exitCodeList = {Exit.ON_OK, Exit.ON_FAILED, Exit.ON_USAGE, Exit.ON_RULES, Exit.ON_FAULTY})
public final class Cli {

    private static final Set<String> OWN_OPTIONS = Set.of("-h", "--help", "-V", "--version");

    private Cli() {}

    /**
     * Does what the arguments say.
     *
     * @param server serves until it is told to stop
     * @return the exit code
     */
    public static int run(Terminal terminal, Consumer<String[]> server, String... args) {
        return run(terminal, server, RulesOption::rulebook, args);
    }

    static int run(
            Terminal terminal,
            Consumer<String[]> server,
            Function<Optional<Path>, Rulebook> rulebooks,
            String... args) {
        int code = commandLine(terminal, server, rulebooks).execute(withCommand(args));
        if (code == Exit.OK && terminal.out().checkError()) {
            terminal.tell(Terminal.UNWRITTEN);
            code = Exit.FAILED;
        }
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }

    /** Whether the arguments ask for the server: they name it, or nothing else. */
    public static boolean isServing(String... args) {
        return withCommand(args)[0].equals("serve");
    }

    private static String[] withCommand(String... args) {
        if (args.length > 0 && (!args[0].startsWith("-") || OWN_OPTIONS.contains(args[0]))) {
            return args;
        }
        var named = new String[args.length + 1];
        named[0] = "serve";
        System.arraycopy(args, 0, named, 1, args.length);
        return named;
    }

    private static CommandLine commandLine(
            Terminal terminal, Consumer<String[]> server, Function<Optional<Path>, Rulebook> rulebooks) {
        var rules = new CommandLine(new RulesCommand())
                .addSubcommand(new RulesCheckCommand(terminal, new RulesOption(rulebooks)))
                .addSubcommand(new RulesTestCommand(terminal, new RulesOption(rulebooks)))
                .addSubcommand(new RulesListCommand(terminal, new RulesOption(rulebooks)))
                .addSubcommand(new RulesShowCommand(terminal, new RulesOption(rulebooks)));
        var actors = new CommandLine(new ActorsCommand())
                .addSubcommand(new ActorsImportCommand(terminal))
                .addSubcommand(new ActorsListCommand(terminal))
                .addSubcommand(new ActorsShowCommand(terminal));
        var line = new CommandLine(new Cli())
                .addSubcommand(new ServeCommand(server, new RulesOption(rulebooks)))
                .addSubcommand(new ScoreCommand(terminal, new RulesOption(rulebooks)))
                .addSubcommand(new ImportCommand(terminal, new RulesOption(rulebooks)))
                .addSubcommand(new ExportCommand(terminal, new RulesOption(rulebooks)))
                .addSubcommand(actors)
                .addSubcommand(rules)
                .addSubcommand(new BacktestCommand(terminal, new RulesOption(rulebooks)))
                .addSubcommand(new FitCommand(terminal, new RulesOption(rulebooks)))
                .addSubcommand(new CommandLine(new UsersCommand()).addSubcommand(new ResetPasswordCommand(terminal)));
        line.getSubcommands().values().forEach(Cli::dress);
        return line.addSubcommand(new GenerateCompletion())
                .registerConverter(Moment.class, Cli::moment)
                .registerConverter(Format.class, text -> one(Format.values(), text))
                .registerConverter(
                        io.github.claimgauge.intake.format.Format.class,
                        text -> one(io.github.claimgauge.intake.format.Format.values(), text))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(terminal.ink().isOn() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(terminal.width())
                .setParameterExceptionHandler(new Faulty(terminal))
                .setExecutionExceptionHandler(new Faulty(terminal));
    }

    /** What our commands have alike. */
    private static void dress(CommandLine line) {
        var command = line.getCommandSpec();
        command.mixinStandardHelpOptions(true).versionProvider(new ProductVersion());
        command.usageMessage().footerHeading("%nExamples:%n").exitCodeListHeading(Exit.HEADING);
        line.getSubcommands().values().forEach(Cli::dress);
    }

    static Moment moment(String text) {
        try {
            return Moment.parse(text);
        } catch (DateTimeException fault) {
            throw new TypeConversionException(Moment.FORM);
        }
    }

    private static <T> T one(T[] values, String text) {
        return Words.one(values, text)
                .orElseThrow(() -> new TypeConversionException("must be one of "
                        + Arrays.stream(values).map(Object::toString).collect(Collectors.joining(", "))));
    }
}
