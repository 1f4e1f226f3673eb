package io.github.claimgauge.scenario;

import io.cucumber.core.backend.ObjectFactory;
import io.github.claimgauge.rulebook.Rulebooks;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.scenario.claim.World;
import io.github.claimgauge.score.Rulebook;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the steps of one scenario, all with the same {@link World}. The rulebook outlives the scenarios; a world does not. */
public final class ScenarioObjects implements ObjectFactory {

    private final Map<Class<?>, Object> steps = new HashMap<>();
    private final Rulebook rulebook;
    private @Nullable World world;

    /** For runs that Cucumber sets up by itself: the rules that the product ships with. */
    public ScenarioObjects() {
        this(Rulebooks.load(RulesFolder.bundled()));
    }

    ScenarioObjects(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @Override
    public void start() {
        world = new World(rulebook);
    }

    @Override
    public void stop() {
        steps.clear();
        world = null;
    }

    @Override
    public boolean addClass(Class<?> type) {
        return true;
    }

    @Override
    public <T> T getInstance(Class<T> type) {
        return type.cast(steps.computeIfAbsent(type, this::make));
    }

    private Object make(Class<?> type) {
        try {
            return type.getConstructor(World.class).newInstance(world);
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException("Steps need a public constructor that takes the World: " + type, fault);
        }
    }
}
