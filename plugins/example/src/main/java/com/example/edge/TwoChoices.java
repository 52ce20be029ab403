package com.example.edge;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.scheduling.AnnouncedScheduler;
import org.edgemuse.kernel.api.scheduling.AnnouncedView;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scheduler;

/** Looks at a few APs and ESs at random and takes those with the least announced load plus own time. */
public final class TwoChoices implements AnnouncedScheduler {
  private final int choices;
  private final Draws draws;

  TwoChoices(Options options, RunContext run) {
    choices = options.choices();
    draws = run.draws("two-choices");
  }

  @Override
  public void decide(AnnouncedView view, Request request) {
    long stem = draws.stem(request.ue(), view.now().index());
    int ap = -1;
    int es = -1;
    double leastLinkS = Double.POSITIVE_INFINITY;
    double leastServerS = Double.POSITIVE_INFINITY;
    for (int i = 0; i < choices; i++) {
      int m = (int) Draws.scale(Draws.at(stem, 2L * i), view.facts().apCount());
      double linkS = view.announcements().linkLoadS(m) + request.linkS(m);
      if (ap < 0 || linkS < leastLinkS) {
        ap = m;
        leastLinkS = linkS;
      }
      int k = (int) Draws.scale(Draws.at(stem, 2L * i + 1), view.facts().esCount());
      double serverS = view.announcements().serverLoadS(k) + request.serverS(k);
      if (es < 0 || serverS < leastServerS) {
        es = k;
        leastServerS = serverS;
      }
    }
    if (request.boundServer() >= 0) {
      es = request.boundServer();
    }
    request.assign(ap, es, request.minSteps(es));
  }

  /** The options, as scenario files write them. */
  public record Options(
      @Doc("how many APs and ESs a UE looks at") @Default("2") @Range(min = 1) int choices)
      implements Serializable {}

  /** Makes the scheduler. */
  public static final class Factory implements Plugin<Scheduler, Options> {
    @Override
    public Class<Options> options() {
      return Options.class;
    }

    @Override
    public String summary() {
      return "The least announced load of a few APs and ESs picked at random";
    }

    @Override
    public Scheduler create(Options options, RunContext run) {
      return new TwoChoices(options, run);
    }
  }

  /** Names it. */
  public static final class Module extends EdgeMuseModule {
    @Override
    protected void configure() {
      bindPlugin(Scheduler.class, "two-choices", Factory.class);
    }
  }
}
