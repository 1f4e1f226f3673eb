package io.github.claimgauge.facts;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One property of the flat fact: its name in rules, what it is, and how to read it. */
public final class Property {

    private static final Map<String, Property> ALL = all(
            ActorFacts.class,
            ChannelFacts.class,
            ProofFacts.class,
            TargetFacts.class,
            TimingFacts.class,
            ContentFacts.class,
            VictimFacts.class,
            CorroborationFacts.class,
            RecyclingFacts.class);

    private final int ordinal;
    private final String name;
    private final RecordComponent component;
    private final String unit;
    private final List<String> words;
    private final List<List<String>> noneWith;
    private final String counterpart;
    private final Function<Object, @Nullable Object> group;
    private final Function<Object, @Nullable Object> value;

    private Property(
            int ordinal,
            String name,
            RecordComponent component,
            Function<Object, @Nullable Object> group,
            Function<Object, @Nullable Object> value) {
        this.ordinal = ordinal;
        this.name = name;
        this.component = component;
        this.unit = known().unit();
        this.words = List.of(known().words());
        this.noneWith = Stream.of(known().noneWith())
                .map(places -> List.of(places.split(" ")))
                .toList();
        this.counterpart = known().counterpart();
        this.group = group;
        this.value = value;
    }

    /** All that rules may ask, in the order of the dictionary. */
    public static Collection<Property> all() {
        return ALL.values();
    }

    /** @param name {@code group.property} */
    public static Optional<Property> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    public String name() {
        return name;
    }

    /** Its place in the dictionary. */
    public int ordinal() {
        return ordinal;
    }

    /** {@code Boolean}, {@code Integer}, {@code Long}, {@code Double} or {@code String}. */
    public Class<?> type() {
        return component.getType();
    }

    public String description() {
        return known().value();
    }

    /** Unit of a number; empty if it is a plain count. */
    public String unit() {
        return unit;
    }

    /** What a text property can be; empty if it is prose. */
    public List<String> words() {
        return words;
    }

    /** JSON pointer to the one place of a claim that it depends on; empty if there are several. */
    public String from() {
        return known().from();
    }

    /**
     * JSON pointer to the place of a claim that it depends on alone once that says something, and without which it is true or
     * unknown; empty if there is none.
     */
    public String decidedBy() {
        return known().decidedBy();
    }

    /** JSON pointers to places of which one that says yes leaves it unknown, and that change nothing otherwise. */
    public List<String> unless() {
        return List.of(known().unless());
    }

    /** Whether there are claims of which it is not known. */
    public boolean mayBeUnknown() {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** Places of which, if one list of them all say "none", it has no value; empty if there is nothing of the kind. */
    public List<List<String>> noneWith() {
        return noneWith;
    }

    /** What a number that is known within bounds is at the other bound; null for any other property. */
    public @Nullable Object counterpart(Facts facts) {
        return counterpart.isEmpty()
                ? null
                : Objects.requireNonNull(ALL.get(counterpart)).of(facts);
    }

    /** Whether it has no value for this claim since somebody looked and there is none: it is not unknown. */
    public boolean isNone(Facts facts) {
        return !noneWith.isEmpty() && of(facts) == null && noneWith.stream().anyMatch(facts.nothing()::containsAll);
    }

    /** The value for this claim; null if it is unknown or if there is none. */
    public @Nullable Object of(Facts facts) {
        return value.apply(Objects.requireNonNull(group.apply(facts)));
    }

    @Override
    public String toString() {
        return name;
    }

    private Known known() {
        return component.getAnnotation(Known.class);
    }

    private static Map<String, Property> all(Class<?>... subjects) {
        var all = new LinkedHashMap<String, Property>();
        Stream.of(subjects)
                .flatMap(subject -> Arrays.stream(subject.getRecordComponents()))
                .map(component -> of(all.size(), component))
                .forEach(property -> all.put(property.name, property));
        return all;
    }

    private static Property of(int ordinal, RecordComponent component) {
        var subject = component.getDeclaringRecord();
        var group = subject.getSimpleName().replace("Facts", "");
        var groupName = Character.toLowerCase(group.charAt(0)) + group.substring(1);
        try {
            return new Property(
                    ordinal,
                    groupName + "." + component.getName(),
                    component,
                    Accessor.of(Facts.class.getMethod(groupName)),
                    Accessor.of(component.getAccessor()));
        } catch (NoSuchMethodException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
