package io.github.claimgauge.rulebook;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import org.kie.api.runtime.rule.AccumulateFunction;

/** Does its harm when it is only named: the engine makes one of it while it builds the rules. */
public final class HostileAccumulator implements AccumulateFunction<Serializable> {

    private static final long serialVersionUID = 1L;

    public HostileAccumulator() {
        System.setProperty("claimgauge.hostile", "set");
    }

    @Override
    public Serializable createContext() {
        return "";
    }

    @Override
    public void init(Serializable context) {}

    @Override
    public void accumulate(Serializable context, Object value) {}

    @Override
    public void reverse(Serializable context, Object value) {}

    @Override
    public Object getResult(Serializable context) {
        return "";
    }

    @Override
    public boolean supportsReverse() {
        return false;
    }

    @Override
    public Class<?> getResultType() {
        return Object.class;
    }

    @Override
    public void writeExternal(ObjectOutput out) {}

    @Override
    public void readExternal(ObjectInput in) {}
}
