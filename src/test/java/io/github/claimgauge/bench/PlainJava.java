package io.github.claimgauge.bench;

import io.github.claimgauge.facts.Facts;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.score.Rulebook;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * The rules as a person would write them in Java, one method a rule: made from the rulebook and compiled when it is asked
 * for, so that it cannot fall behind the rules.
 */
public interface PlainJava {

    /** Notes in the facts which rules hold. */
    void judge(Facts facts);

    /** Each rule that is judged, by itself. */
    List<OneRule> rules();

    /** A rule and its condition. */
    record OneRule(int ordinal, java.util.function.Predicate<Facts> condition) {}

    /** The source, to be read. */
    static String source(Rulebook rulebook) {
        var source = new StringBuilder("""
                import io.github.claimgauge.bench.PlainJava;
                import io.github.claimgauge.facts.Facts;
                import java.util.List;

                public final class HandWritten implements PlainJava {

                """);
        var judged = judged(rulebook);
        source.append("    public void judge(Facts facts) {\n");
        judged.forEach(rule -> source.append("        if (%s(facts)) {\n            facts.hit(%d);\n        }\n"
                .formatted(method(rule), rulebook.rules().indexOf(rule))));
        source.append("    }\n\n    public List<OneRule> rules() {\n        return List.of(\n");
        source.append(judged.stream()
                .map(rule -> "            new OneRule(%d, HandWritten::%s)"
                        .formatted(rulebook.rules().indexOf(rule), method(rule)))
                .collect(Collectors.joining(",\n", "", ");\n    }\n")));
        for (var rule : judged) {
            source.append("\n    private static boolean %s(Facts facts) {\n        return ".formatted(method(rule)));
            source.append(Terms.of(rule, rulebook).stream()
                    .map(Terms::java)
                    .collect(Collectors.joining("\n            && ")));
            source.append(";\n    }\n");
        }
        return source.append("}\n").toString();
    }

    static List<Rule> judged(Rulebook rulebook) {
        return rulebook.rules().stream()
                .filter(rule -> rule.status() != Rule.Status.RETIRED)
                .toList();
    }

    private static String method(Rule rule) {
        var parts = rule.id().split("[._]", -1);
        var name = new StringBuilder(parts[0]);
        for (int part = 1; part < parts.length; part++) {
            name.append(parts[part].substring(0, 1).toUpperCase(Locale.ROOT)).append(parts[part].substring(1));
        }
        return name.toString();
    }

    /** Compiles the source and loads it. Needs a JDK, as every test does. */
    static PlainJava of(Rulebook rulebook) throws IOException, ReflectiveOperationException {
        var classes = Files.createTempDirectory("hand-written");
        var compiler = ToolProvider.getSystemJavaCompiler();
        var options = List.of("-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
        var source = new SimpleJavaFileObject(URI.create("string:///HandWritten.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source(rulebook);
            }
        };
        if (!compiler.getTask(null, null, null, options, null, List.of(source)).call()) {
            throw new IllegalStateException("The rules do not compile as Java");
        }
        return load(classes);
    }

    private static PlainJava load(Path classes) throws IOException, ReflectiveOperationException {
        var urls = new java.net.URL[] {classes.toUri().toURL()};
        try (var loader = new URLClassLoader(urls, PlainJava.class.getClassLoader())) {
            return (PlainJava) loader.loadClass("HandWritten").getConstructor().newInstance();
        }
    }
}
