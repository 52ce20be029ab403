package com.example.edge;

import java.io.Serializable;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.scheduling.AnnouncedScheduler;
import org.edgemuse.kernel.api.scheduling.AnnouncedView;
import org.edgemuse.kernel.api.scheduling.Announcements;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.api.scheduling.Scores;
import org.edgemuse.kernel.api.scheduling.Scoring;

/** UEs stay where they are, and now and then one moves to where announced load and own time are least. */
public final class LazyBestResponse implements AnnouncedScheduler {
  private final double moveProbability;
  private final Draws draws;
  private final int[] ap;
  private final int[] es;

  LazyBestResponse(Options options, RunContext run) {
    moveProbability = options.moveProbability();
    draws = run.draws("lazy-best-response");
    ap = new int[run.ueCount()];
    es = new int[run.ueCount()];
    Arrays.fill(ap, -1);
    Arrays.fill(es, -1);
  }

  @Override
  public void decide(AnnouncedView view, Request request) {
    int ue = request.ue();
    long time = view.now().index();
    Announcements announced = view.announcements();
    if (ap[ue] < 0 || draws.uniform(ue, time, 0) < moveProbability) {
      ap[ue] = best(request, ap[ue], view.facts().apCount(), announced::linkLoadS, request::linkS);
    }
    if (es[ue] < 0 || draws.uniform(ue, time, 1) < moveProbability) {
      es[ue] =
          best(request, es[ue], view.facts().esCount(), announced::serverLoadS, request::serverS);
    }
    int server = request.boundServer() >= 0 ? request.boundServer() : es[ue];
    request.assign(ap[ue], server, request.minSteps(server));
  }

  @Override
  public Scoring scoring() {
    return Scoring.lowest("done_s");
  }

  /** When it would be done on each pair of an AP and an ES: what it weighs when it reconsiders. */
  @Override
  public void score(AnnouncedView view, Request request, Scores out) {
    int ue = request.ue();
    int bound = request.boundServer();
    Announcements announced = view.announcements();
    for (int m = 0; m < view.facts().apCount(); m++) {
      double linkS = doneS(request, ap[ue], m, announced::linkLoadS, request::linkS);
      for (int k = 0; k < view.facts().esCount(); k++) {
        double serverS = doneS(request, es[ue], k, announced::serverLoadS, request::serverS);
        if (linkS < Double.POSITIVE_INFINITY && (bound < 0 || k == bound)) {
          out.put(m, k, linkS + serverS);
        }
      }
    }
  }

  /** The machine on which this UE would be done first; its own share in the load does not count. */
  private static int best(
      Request request, int now, int count, IntToDoubleFunction loadS, IntToDoubleFunction soloS) {
    int best = 0;
    double leastS = Double.POSITIVE_INFINITY;
    for (int machine = 0; machine < count; machine++) {
      double doneS = doneS(request, now, machine, loadS, soloS);
      if (doneS < leastS) {
        best = machine;
        leastS = doneS;
      }
    }
    return best;
  }

  private static double doneS(
      Request request, int now, int machine, IntToDoubleFunction loadS, IntToDoubleFunction soloS) {
    double ownS = machine == now ? request.activity() * soloS.applyAsDouble(machine) : 0;
    return loadS.applyAsDouble(machine) - ownS + soloS.applyAsDouble(machine);
  }

  /** The options, as scenario files write them. */
  public record Options(
      @Doc("probability that a UE reconsiders its AP, and its ES, when it asks")
          @Default("0.1")
          @Range(min = 0, max = 1, openMin = true)
          double moveProbability)
      implements Serializable {}

  /** Makes the scheduler. */
  public static final class Factory implements Plugin<Scheduler, Options> {
    @Override
    public Class<Options> options() {
      return Options.class;
    }

    @Override
    public String summary() {
      return "Now and then a UE moves to where announced load and own time are least";
    }

    @Override
    public Scheduler create(Options options, RunContext run) {
      return new LazyBestResponse(options, run);
    }
  }

  /** Names it. */
  public static final class Module extends EdgeMuseModule {
    @Override
    protected void configure() {
      bindPlugin(Scheduler.class, "lazy-best-response", Factory.class);
    }
  }
}
