package io.github.claimgauge.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The wall around compiled rules. What is not listed here does not exist for them.
 *
 * <p>A rule is <em>linked</em> to few classes when it runs, and these are named one by one: the flat fact, values, and
 * what the engine's generated code is made of. The engine's compiler must <em>see</em> more, since these classes mention
 * others; but what a rule can only see it cannot call. So there is no {@code System}, no reflection, and no way back
 * into the engine. The lists are what a build was seen to need on Java 17 and 25, and not one class more.
 */
final class FilteredLoader extends ClassLoader {

    private static final String FACTS = "io.github.claimgauge.facts.";

    private static final Set<String> LINKED = Set.of(
            "java.lang.Boolean",
            "java.lang.Double",
            "java.lang.Enum",
            "java.lang.IllegalArgumentException",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Number",
            "java.lang.Object",
            "java.lang.RuntimeException",
            "java.lang.String",
            "java.lang.Throwable",
            "java.time.format.DateTimeFormatterBuilder",
            "java.util.Arrays",
            "java.util.Collections",
            "java.util.Locale",
            "org.drools.model.DomainClassMetadata",
            "org.drools.model.Index$ConstraintType",
            "org.drools.model.Model",
            "org.drools.model.PatternDSL$PatternDef",
            "org.drools.model.Rule",
            "org.drools.model.RuleItemBuilder",
            "org.drools.model.Variable",
            "org.drools.model.consequences.ConsequenceBuilder$_1",
            "org.drools.model.functions.Block1",
            "org.drools.model.functions.Function1",
            "org.drools.model.functions.HashedExpression",
            "org.drools.model.functions.Operator",
            "org.drools.model.functions.Predicate1",
            "org.drools.model.functions.PredicateInformation",
            "org.drools.model.impl.RuleBuilder",
            "org.drools.model.operators.InOperator",
            "org.drools.modelcompiler.CanonicalKieModuleModel",
            "org.drools.modelcompiler.dsl.pattern.D",
            "org.drools.modelcompiler.util.EvaluationUtil",
            "org.drools.util.DateUtils",
            "org.kie.api.builder.ReleaseId");

    private static final Set<String> SEEN = Set.of(
            "java.io.Externalizable",
            "java.io.Serializable",
            "java.lang.CharSequence",
            "java.lang.Class",
            "java.lang.ClassNotFoundException",
            "java.lang.Comparable",
            "java.lang.Enum$EnumDesc",
            "java.lang.Exception",
            "java.lang.Iterable",
            "java.lang.Override",
            "java.lang.constant.Constable",
            "java.lang.constant.ConstantDesc",
            "java.lang.constant.DynamicConstantDesc",
            "java.lang.invoke.MethodHandles",
            "java.lang.invoke.MethodHandles$Lookup",
            "java.lang.invoke.StringConcatFactory",
            "java.lang.invoke.TypeDescriptor",
            "java.lang.invoke.TypeDescriptor$OfField",
            "java.time.format.DateTimeFormatter",
            "java.util.Collection",
            "java.util.List",
            "java.util.SequencedCollection",
            "org.drools.compiler.kie.builder.MaterializedLambda",
            "org.kie.api.KieServices");

    private static final List<String> SEEN_PACKAGES = List.of(
            "org.drools.model.",
            "org.drools.modelcompiler.",
            "org.kie.api.builder.",
            "org.kie.api.conf.",
            "org.kie.api.runtime.conf.",
            "org.kie.util.maven.support.");

    static {
        registerAsParallelCapable();
    }

    FilteredLoader() {
        super("rules", FilteredLoader.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!isLinked(name)) {
            throw new ClassNotFoundException(name);
        }
        return super.loadClass(name, resolve);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return isSeen(name) ? super.getResource(name) : null;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return isSeen(name) ? super.getResources(name) : Collections.emptyEnumeration();
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return isSeen(name) ? super.getResourceAsStream(name) : null;
    }

    private static boolean isLinked(String name) {
        return LINKED.contains(name)
                || name.startsWith(FACTS) && name.endsWith("Facts") && name.indexOf('.', FACTS.length()) < 0;
    }

    private static boolean isSeen(String resource) {
        if (!resource.endsWith(".class")) {
            return false;
        }
        var name = resource.substring(0, resource.length() - ".class".length()).replace('/', '.');
        return isLinked(name) || SEEN.contains(name) || SEEN_PACKAGES.stream().anyMatch(name::startsWith);
    }
}
