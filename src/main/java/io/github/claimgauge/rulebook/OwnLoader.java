package io.github.claimgauge.rulebook;

import java.util.function.Supplier;

/**
 * The engine looks for its own parts in the class loader of the thread, at the first use of each. Worker threads come
 * without that of the program when it is packaged, so it is lent to them.
 */
final class OwnLoader {

    private OwnLoader() {}

    static <T> T with(Supplier<T> work) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(OwnLoader.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
