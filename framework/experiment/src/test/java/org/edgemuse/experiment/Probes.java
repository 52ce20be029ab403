package org.edgemuse.experiment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.edgemuse.experiment.run.RunResult;
import org.edgemuse.experiment.run.RunTask;
import org.edgemuse.experiment.run.SweepExecutor;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.plugin.NoOptions;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scheduler;

/** Plugins that tell a test what a sweep does with them, and do what the test says. */
public final class Probes extends EdgeMuseModule {
  /** Index of each run that the executor made, in the order in which it delivered them. */
  static final List<Integer> MADE = Collections.synchronizedList(new ArrayList<>());

  /** How often the scheduler that fails at first was made, by what it draws first. */
  static final Map<Long, Integer> TRIES = new ConcurrentHashMap<>();

  @Override
  protected void configure() {
    bindPlugin(SweepExecutor.class, "probed", ProbedPlugin.class);
    bindPlugin(Scheduler.class, "shaky", ShakyPlugin.class);
    bindPlugin(Metric.class, "probe", ProbePlugin.class);
  }

  /** What an executor throws that is told to die. */
  static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Makes runs in the calling thread, and delivers blocks of them backwards. */
  public static final class ProbedPlugin implements Plugin<SweepExecutor, ProbedPlugin.Options> {

    /** Options of the executor. */
    public record Options(
        @Doc("runs delivered backwards") @Default("1") int block,
        @Doc("runs after which it throws") @Default("2147483647") int diesAfter)
        implements Serializable {}

    @Override
    public Class<Options> options() {
      return Options.class;
    }

    @Override
    public String summary() {
      return "Tells which runs it made";
    }

    @Override
    public SweepExecutor create(Options options, RunContext run) {
      return new Probed(options);
    }
  }

  private static final class Probed implements SweepExecutor {
    private final ProbedPlugin.Options options;
    private int made;

    Probed(ProbedPlugin.Options options) {
      this.options = options;
    }

    @Override
    public void execute(List<RunTask> tasks, Consumer<RunResult> done) {
      for (int from = 0; from < tasks.size(); from += options.block()) {
        int to = Math.min(tasks.size(), from + options.block());
        for (int i = to - 1; i >= from; i--) {
          if (made == options.diesAfter()) {
            throw new Killed();
          }
          RunResult result = slow(tasks.get(i).run());
          made++;
          MADE.add(result.index());
          done.accept(result);
        }
      }
    }
  }

  /** The same as if it had taken long: those that took no time are not worth a file. */
  private static RunResult slow(RunResult result) {
    return new RunResult(
        result.index(), result.summary(), result.information(), 1, 1, result.failure());
  }

  /** Makes a scheduler that fails the first times that it is made for a run. */
  public static final class ShakyPlugin implements Plugin<Scheduler, ShakyPlugin.Options> {

    /** Options of the scheduler. */
    public record Options(
        @Doc("times that each run fails") @Default("0") int fails,
        @Doc("every how many-th run is concerned") @Default("1") int every)
        implements Serializable {}

    @Override
    public Class<Options> options() {
      return Options.class;
    }

    @Override
    public String summary() {
      return "Fails at first";
    }

    @Override
    public Scheduler create(Options options, RunContext run) {
      // Draws are the same at each point; the sizes of the worlds tell those apart.
      long first = run.draws("shaky").bits(0, 0, 0) + run.apCount();
      boolean concerned = Math.floorMod(first, options.every()) == 0;
      int tries = TRIES.merge(first, 1, Integer::sum);
      return new Shaky(concerned && tries <= options.fails());
    }
  }

  private record Shaky(boolean fails) implements FeedbackScheduler {

    @Override
    public void decide(FeedbackView view, Request request) {
      if (fails) {
        throw new IllegalStateException("Not yet");
      }
      int es = request.ue() % view.facts().esCount();
      request.assign(request.ue() % view.facts().apCount(), es, request.minSteps(es));
    }
  }

  /** Makes a metric whose distribution is known. */
  public static final class ProbePlugin implements Plugin<Metric, NoOptions> {

    @Override
    public Class<NoOptions> options() {
      return NoOptions.class;
    }

    @Override
    public String summary() {
      return "A normal number, a constant, zero, nothing, and something now and then";
    }

    @Override
    public Metric create(NoOptions options, RunContext run) {
      return new Probe(run.draws("probe"));
    }
  }

  private record Probe(Draws draws) implements Metric {

    @Override
    public List<String> columns() {
      return List.of("normal", "constant", "zero", "never", "rarely");
    }

    @Override
    public void observe(SlotRecord slot, double[] values) {
      values[0] = draws.normal(0, slot.now().slot(), 1);
    }

    @Override
    public void summarise(double[] values) {
      values[0] = 10 + 3 * draws.normal(0, 0, 0);
      values[1] = 0.1;
      values[2] = 0;
      values[3] = Double.NaN;
      values[4] = draws.uniform(1, 0, 0) < 0.125 ? 7 + draws.uniform(2, 0, 0) : Double.NaN;
    }
  }
}
