package org.edgemuse.ladts.world;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.plugin.NoOptions;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scheduler;

/** Sends task n of BS b to ES (7 n + b) mod B, and keeps all delays in the order of decision. */
final class FixedRule implements FeedbackScheduler {
  private static final long serialVersionUID = 1L;

  /** A decided task. */
  record Decided(int slot, int ue, int bs, int n, int es) implements Serializable {}

  /** The tasks in the order in which they were decided. */
  final List<Decided> decided = new ArrayList<>();

  /** Their delays in that order, s. */
  final List<Double> delaysS = new ArrayList<>();

  private final List<Integer> handles = new ArrayList<>();

  static int es(int n, int b, int bss) {
    return (7 * n + b) % bss;
  }

  @Override
  public void begin(FeedbackView view) {
    handles.clear();
  }

  @Override
  public void decide(FeedbackView view, Request request) {
    int n = request.taskIndex();
    int b = request.homeAp();
    int es = es(n, b, view.facts().esCount());
    decided.add(new Decided(view.now().slot(), request.ue(), b, n, es));
    delaysS.add(Double.NaN);
    handles.add(request.handle());
    request.assign(b, es, request.minSteps(es));
  }

  @Override
  public void learn(FeedbackView view, Outcome outcome) {
    int first = delaysS.size() - handles.size();
    delaysS.set(first + handles.indexOf(outcome.handle()), outcome.delayS());
  }

  /** Binds it as "fixed-rule". */
  static final class Module extends EdgeMuseModule {
    @Override
    protected void configure() {
      bindPlugin(Scheduler.class, "fixed-rule", Factory.class);
    }
  }

  /** Makes it. */
  static final class Factory implements Plugin<Scheduler, NoOptions> {
    @Override
    public Class<NoOptions> options() {
      return NoOptions.class;
    }

    @Override
    public String summary() {
      return "Task n of BS b goes to ES (7 n + b) mod B";
    }

    @Override
    public Scheduler create(NoOptions options, RunContext run) {
      return new FixedRule();
    }
  }
}
