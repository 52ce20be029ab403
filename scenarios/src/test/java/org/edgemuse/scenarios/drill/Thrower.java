package org.edgemuse.scenarios.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.plugin.NoOptions;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.plugin.PluginRegistry;

/** Names a scheduler that throws in slot 3. */
final class Thrower extends EdgeMuseModule {
  @Override
  protected void configure() {
    bindPlugin(Scheduler.class, "thrower", Factory.class);
  }

  /** What is shipped, and this. */
  static PluginRegistry plugins() {
    List<EdgeMuseModule> modules = new ArrayList<>(List.of(new Thrower()));
    ServiceLoader.load(EdgeMuseModule.class).forEach(modules::add);
    return PluginRegistry.of(modules);
  }

  static final class Factory implements Plugin<Scheduler, NoOptions> {
    @Override
    public Class<NoOptions> options() {
      return NoOptions.class;
    }

    @Override
    public String summary() {
      return "Throws in slot 3";
    }

    @Override
    public Scheduler create(NoOptions options, RunContext run) {
      return new Throwing();
    }
  }

  private record Throwing() implements FeedbackScheduler {
    @Override
    public void decide(FeedbackView view, Request request) {
      if (view.now().index() == 3) {
        throw new IllegalStateException("Nothing is as it was");
      }
      request.assign(0, 0, request.minSteps(0));
    }
  }
}
