package io.github.claimgauge.rulebook;

import io.github.claimgauge.facts.Facts;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ThreadSafeOption;

/**
 * Lends the engine's sessions, one to a thread at a time. A session holds one fact while it judges, and none after.
 *
 * <p>They are the engine's thread-safe ones, although no two threads share one: sessions of the other kind share something
 * through their knowledge base, and a few claims in a hundred thousand then miss a rule that holds.
 */
final class Sessions {

    private final KieBase base;
    private final KieSessionConfiguration configuration;
    private final ConcurrentLinkedQueue<KieSession> idle = new ConcurrentLinkedQueue<>();

    Sessions(KieBase base) {
        this.base = base;
        this.configuration = KieServices.Factory.get().newKieSessionConfiguration();
        configuration.setOption(ThreadSafeOption.YES);
    }

    /** Lets the rules look at the facts; those that hold are then noted in them. A fact that no rule can match leaves by itself. */
    void judge(Facts facts) {
        idle.offer(OwnLoader.with(() -> judged(facts)));
    }

    private KieSession judged(Facts facts) {
        var session = idle.poll();
        if (session == null) {
            session = base.newKieSession(configuration, null);
        }
        var handle = session.insert(facts);
        session.fireAllRules();
        if (session.getFactCount() > 0) {
            session.delete(handle);
        }
        return session;
    }
}
