package org.edgemuse.console;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scheduler;

/** Names a scheduler that throws. */
final class Unlucky extends EdgeMuseModule {
  @Override
  protected void configure() {
    bindPlugin(Scheduler.class, "unlucky", Factory.class);
  }

  record Options(@Doc("when it throws; -1: as it is made, 99: never") @Default("3") int slot)
      implements Serializable {}

  static final class Factory implements Plugin<Scheduler, Options> {
    @Override
    public Class<Options> options() {
      return Options.class;
    }

    @Override
    public String summary() {
      return "Throws";
    }

    @Override
    public Scheduler create(Options options, RunContext run) {
      if (options.slot() < 0) {
        throw new IllegalStateException("This is no good day");
      }
      return new Thrower(options.slot());
    }
  }

  private record Thrower(int slot) implements FeedbackScheduler {
    @Override
    public void decide(FeedbackView view, Request request) {
      if (view.now().index() == slot) {
        throw new IllegalStateException("Everything goes wrong");
      }
      request.assign(0, 0, request.minSteps(0));
    }
  }
}
