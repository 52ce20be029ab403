package org.edgemuse.experiment.run;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.edgemuse.experiment.file.ScenarioBinder;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.edgemuse.kernel.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * One run to make. It is data only and may be sent to another process, where {@link #bind} makes it
 * runnable again; the bound scenario stays behind.
 */
public final class RunTask implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int index;
  private final int point;
  private final LinkedHashMap<String, String> varied;
  private final String scheduler;
  private final @Nullable String incentive;
  private final int replication;
  private final long seed;
  private final int recordEvery;
  private final Node scenarioNode;
  private final String folder;
  private final @Nullable Duration limit;
  private final transient @Nullable Scenario scenario;

  /** Use {@link RunTasks}. */
  RunTask(
      int index,
      int point,
      Map<String, String> varied,
      String scheduler,
      @Nullable String incentive,
      int replication,
      long seed,
      int recordEvery,
      Node scenarioNode,
      String folder,
      @Nullable Duration limit,
      @Nullable Scenario scenario) {
    this.index = index;
    this.point = point;
    this.varied = new LinkedHashMap<>(varied);
    this.scheduler = scheduler;
    this.incentive = incentive;
    this.replication = replication;
    this.seed = seed;
    this.recordEvery = recordEvery;
    this.scenarioNode = scenarioNode;
    this.folder = folder;
    this.limit = limit;
    this.scenario = scenario;
  }

  /** Its number, from 0 in the order of the results. */
  public int index() {
    return index;
  }

  /** The number of its point, from 0. */
  public int point() {
    return point;
  }

  /** The point's values of the varied keys, as written. */
  public Map<String, String> varied() {
    return Collections.unmodifiableMap(varied);
  }

  /** Label of its scheduler. */
  public String scheduler() {
    return scheduler;
  }

  /** Label of its incentive mechanism, or null if the sweep lists none. */
  public @Nullable String incentive() {
    return incentive;
  }

  /** Its replication, from 0. */
  public int replication() {
    return replication;
  }

  /** Its seed. */
  public long seed() {
    return seed;
  }

  /** For example: accessPoints.count=4, masl, replication 2 (seed 3). */
  public String describe() {
    StringBuilder text = new StringBuilder();
    varied.forEach((key, value) -> text.append(key).append('=').append(value).append(", "));
    text.append(scheduler).append(", ");
    if (incentive != null) {
      text.append(incentive).append(", ");
    }
    return text.append("replication %d (seed %d)".formatted(replication, seed)).toString();
  }

  /**
   * This task with its scenario bound to the plugins of this process. Files that the scenario names
   * are looked for where they were.
   *
   * @throws ConfigException if a plugin or file is missing here
   */
  public RunTask bind(PluginRegistry plugins) {
    return with(
        limit, ScenarioBinder.of(plugins, Path.of(folder)).bind(scenarioNode, Scenario.class));
  }

  /**
   * This task with a limit on how long its run may take, or with none. What a run that takes longer
   * comes to depends on the machine.
   */
  public RunTask within(@Nullable Duration runTimeout) {
    return with(runTimeout, scenario);
  }

  private RunTask with(@Nullable Duration runTimeout, @Nullable Scenario bound) {
    return new RunTask(
        index,
        point,
        varied,
        scheduler,
        incentive,
        replication,
        seed,
        recordEvery,
        scenarioNode,
        folder,
        runTimeout,
        bound);
  }

  /**
   * Makes the run and returns when it is over or has exceeded its time. Whatever the run throws
   * becomes a failed result.
   *
   * @throws IllegalStateException if the task came from another process and was not bound
   */
  public RunResult run() {
    if (scenario == null) {
      throw new IllegalStateException("Task " + index + " came without its plugins; bind it first");
    }
    return Runner.run(index, scenario, seed, recordEvery, limit);
  }
}
