package io.github.claimgauge.rulebook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.conf.KieBaseMutabilityOption;

/**
 * Rules as the classes that the engine made of them.
 *
 * @param classes bytecode by class name
 */
record CompiledRules(Map<String, byte[]> classes) {

    private static final String CLASS = ".class";
    private static final Pattern MODEL = Pattern.compile("(?:.*\\.)?Rules[0-9A-F]{32}");

    static CompiledRules of(InternalKieModule module) {
        var classes = new TreeMap<String, byte[]>();
        module.getFileNames().stream()
                .filter(name -> name.endsWith(CLASS))
                .forEach(name -> classes.put(nameOf(name), module.getBytes(name)));
        return new CompiledRules(classes);
    }

    /**
     * The engine's knowledge base, ready to judge. It cannot be changed any more.
     *
     * @param wall all that the rules can see
     */
    KieBase base(ClassLoader wall) {
        var loader = new Loader(wall, classes);
        var models = classes.keySet().stream()
                .filter(MODEL.asMatchPredicate())
                .map(loader::model)
                .toList();
        var configuration = KieServices.Factory.get().newKieBaseConfiguration();
        configuration.setOption(KieBaseMutabilityOption.DISABLED);
        return KieBaseBuilder.createKieBaseFromModel(models, configuration);
    }

    /** Writes the classes, behind an entry that tells what they are of; the same bytes for the same rules. */
    void write(String source, byte[] content, OutputStream stream) throws IOException {
        try (var zip = new ZipOutputStream(stream)) {
            put(source, content, zip);
            for (var entry : new TreeMap<>(classes).entrySet()) {
                put(entry.getKey().replace('.', '/') + CLASS, entry.getValue(), zip);
            }
        }
    }

    /** The counterpart of {@link #write}, its stream standing behind the first entry. */
    static CompiledRules read(ZipInputStream zip) throws IOException {
        var classes = new TreeMap<String, byte[]>();
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            classes.put(nameOf(entry.getName()), zip.readAllBytes());
        }
        return new CompiledRules(classes);
    }

    private static void put(String name, byte[] content, ZipOutputStream zip) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
    }

    private static String nameOf(String file) {
        return file.substring(0, file.length() - CLASS.length()).replace('/', '.');
    }

    /** Holds one rulebook's classes, so that they go when it goes. */
    private static final class Loader extends ClassLoader {

        private final Map<String, byte[]> classes;

        Loader(ClassLoader wall, Map<String, byte[]> classes) {
            super("rulebook", wall);
            this.classes = classes;
        }

        Model model(String name) {
            try {
                return (Model) loadClass(name).getDeclaredConstructor().newInstance();
            } catch (ReflectiveOperationException fault) {
                throw new IllegalStateException("The engine's rules cannot be loaded", fault);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            var bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
