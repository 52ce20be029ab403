package org.edgemuse.experiment;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scheduler;

/** Schedulers that are simple enough to predict, or that fail when they are told to. */
public final class TestSchedulers extends EdgeMuseModule {

  @Override
  protected void configure() {
    bindPlugin(Scheduler.class, "spread", SpreadPlugin.class);
    bindPlugin(Scheduler.class, "crowd", CrowdPlugin.class);
  }

  /** Sends UE n to AP and ES n + shift, modulo their numbers. */
  public static final class SpreadPlugin implements Plugin<Scheduler, SpreadPlugin.Options> {

    /** Options of the scheduler. */
    public record Options(
        @Doc("offset of the first UE") @Default("0") @Range(min = 0) int shift,
        @Doc("slot in which runs with odd seeds fail") @Default("-1") int failsInSlot,
        @Doc("number of ESs that it cannot bear") @Default("-1") int refusesServers)
        implements Serializable {}

    @Override
    public Class<Options> options() {
      return Options.class;
    }

    @Override
    public String summary() {
      return "UE n goes to AP and ES n + shift";
    }

    @Override
    public Scheduler create(Options options, RunContext run) {
      if (options.refusesServers() == run.esCount()) {
        throw new IllegalArgumentException(
            "refusesServers (%d) must differ from edgeServers.count"
                .formatted(options.refusesServers()));
      }
      return new Spread(options);
    }
  }

  private record Spread(SpreadPlugin.Options options) implements FeedbackScheduler {

    @Override
    public void decide(FeedbackView view, Request request) {
      if (view.now().slot() == options.failsInSlot()) {
        throw new IllegalStateException("The plugin lost its way");
      }
      int to = request.ue() + options.shift();
      int es = to % view.facts().esCount();
      request.assign(to % view.facts().apCount(), es, request.minSteps(es));
    }
  }

  /** Sends everyone to the first AP and ES. */
  public static final class CrowdPlugin implements Plugin<Scheduler, CrowdPlugin.Options> {

    /** There are none. */
    public record Options() implements Serializable {}

    @Override
    public Class<Options> options() {
      return Options.class;
    }

    @Override
    public String summary() {
      return "Everyone goes to the first AP and ES";
    }

    @Override
    public Scheduler create(Options options, RunContext run) {
      return new Crowd();
    }
  }

  private record Crowd() implements FeedbackScheduler {

    @Override
    public void decide(FeedbackView view, Request request) {
      request.assign(0, 0, request.minSteps(0));
    }
  }
}
