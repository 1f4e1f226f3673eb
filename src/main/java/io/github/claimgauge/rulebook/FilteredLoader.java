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
 * Shows compiled rules nothing but what they need: the flat fact, the rule language's own classes, and a handful of the
 * JDK's. What is not on the list does not exist for them, neither when they are compiled nor when they run.
 */
final class FilteredLoader extends ClassLoader {

    private static final List<String> PACKAGES = List.of(
            "claimgauge.rules",
            "io.github.claimgauge.facts.",
            "org.drools.core.base.accumulators.",
            "org.drools.model.",
            "org.drools.modelcompiler.",
            "org.kie.api.builder.",
            "org.kie.api.conf.",
            "org.kie.api.definition.",
            "org.kie.api.runtime.conf.",
            "org.kie.util.maven.support.");

    private static final Set<String> CLASSES = Set.of(
            "java.io.Externalizable",
            "java.io.IOException",
            "java.io.ObjectInputStream",
            "java.io.ObjectStreamException",
            "java.io.Serializable",
            "java.lang.Boolean",
            "java.lang.CharSequence",
            "java.lang.Class",
            "java.lang.ClassNotFoundException",
            "java.lang.CloneNotSupportedException",
            "java.lang.Comparable",
            "java.lang.Double",
            "java.lang.Enum",
            "java.lang.Enum$EnumDesc",
            "java.lang.Exception",
            "java.lang.IllegalArgumentException",
            "java.lang.Integer",
            "java.lang.Iterable",
            "java.lang.Long",
            "java.lang.Number",
            "java.lang.Object",
            "java.lang.Override",
            "java.lang.Record",
            "java.lang.RuntimeException",
            "java.lang.String",
            "java.lang.Throwable",
            "java.lang.constant.Constable",
            "java.lang.constant.ConstantDesc",
            "java.lang.constant.DynamicConstantDesc",
            "java.lang.invoke.MethodHandles",
            "java.lang.invoke.MethodHandles$Lookup",
            "java.lang.invoke.StringConcatFactory",
            "java.lang.invoke.TypeDescriptor",
            "java.lang.invoke.TypeDescriptor$OfField",
            "java.lang.reflect.AnnotatedElement",
            "java.lang.reflect.GenericDeclaration",
            "java.lang.reflect.Type",
            "java.time.format.DateTimeFormatter",
            "java.time.format.DateTimeFormatterBuilder",
            "java.util.Arrays",
            "java.util.Collection",
            "java.util.Collections",
            "java.util.List",
            "java.util.Locale",
            "java.util.Optional",
            "org.drools.compiler.kie.builder.MaterializedLambda",
            "org.drools.ecj.EclipseJavaCompiler",
            "org.drools.util.DateUtils",
            "org.kie.api.KieServices",
            "org.kie.api.internal.utils.KieService");

    static {
        registerAsParallelCapable();
    }

    FilteredLoader() {
        super("rules", FilteredLoader.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!isShown(name)) {
            throw new ClassNotFoundException(name);
        }
        return super.loadClass(name, resolve);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return isShown(className(name)) ? super.getResource(name) : null;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return isShown(className(name)) ? super.getResources(name) : Collections.emptyEnumeration();
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return isShown(className(name)) ? super.getResourceAsStream(name) : null;
    }

    private static String className(String resource) {
        return resource.replace('/', '.').replaceFirst("\\.class$", "");
    }

    private static boolean isShown(String name) {
        return CLASSES.contains(name) || PACKAGES.stream().anyMatch(name::startsWith);
    }
}
