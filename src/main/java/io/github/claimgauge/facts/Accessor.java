package io.github.claimgauge.facts;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes code out of a method that takes nothing and gives something. */
public final class Accessor {

    private Accessor() {}

    /** As code of its own, like a method reference: a method handle in a field is called ten times as slowly. */
    @SuppressWarnings("unchecked")
    public static Function<Object, @Nullable Object> of(Method method) {
        try {
            var lookup = MethodHandles.lookup();
            var handle = lookup.unreflect(method);
            var site = LambdaMetafactory.metafactory(
                    lookup,
                    "apply",
                    MethodType.methodType(Function.class),
                    MethodType.genericMethodType(1),
                    handle,
                    handle.type());
            return (Function<Object, @Nullable Object>) site.getTarget().invokeExact();
        } catch (Throwable fault) {
            throw new IllegalStateException("No reader for " + method, fault);
        }
    }
}
