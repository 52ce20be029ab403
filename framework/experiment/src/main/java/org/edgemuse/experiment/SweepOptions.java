package org.edgemuse.experiment;

import java.time.Duration;
import java.util.List;
import org.edgemuse.experiment.plan.Shard;
import org.jspecify.annotations.Nullable;

/**
 * How a sweep is run; but for a timeout none of it changes results.
 *
 * @param jobs number of runs at a time, or null for the executor's own choice
 * @param executor the sweep executor as a scenario would write it: {@code threads} or {@code
 *     {threads: {jobs: 2}}}
 * @param existing what becomes of results that are in the output folder already
 * @param shard the part of the sweep to run
 * @param commandLine what the user typed, for the manifest
 * @param runTimeout how long a run may take before it counts as failed, or null; the only one of
 *     these that can change results, as what takes how long depends on the machine
 */
public record SweepOptions(
    @Nullable Integer jobs,
    String executor,
    Existing existing,
    Shard shard,
    List<String> commandLine,
    @Nullable Duration runTimeout) {

  /** What becomes of results that are there. */
  public enum Existing {
    /** They are left alone, and nothing is run. */
    REFUSE,
    /** They are deleted. */
    OVERWRITE,
    /** What lacks of them is made. */
    RESUME
  }

  /** All cores of this machine, the whole sweep, nothing overwritten. */
  public static final SweepOptions DEFAULT =
      new SweepOptions(null, "threads", Existing.REFUSE, Shard.WHOLE, List.of());

  /** Without a limit on how long a run may take. */
  public SweepOptions(
      @Nullable Integer jobs,
      String executor,
      Existing existing,
      Shard shard,
      List<String> commandLine) {
    this(jobs, executor, existing, shard, commandLine, null);
  }

  /** Copies the list. */
  public SweepOptions {
    commandLine = List.copyOf(commandLine);
  }

  /** The same with so many runs at a time. */
  public SweepOptions withJobs(@Nullable Integer number) {
    return new SweepOptions(number, executor, existing, shard, commandLine, runTimeout);
  }

  /** The same with another executor. */
  public SweepOptions withExecutor(String choice) {
    return new SweepOptions(jobs, choice, existing, shard, commandLine, runTimeout);
  }

  /** The same with another fate of existing results. */
  public SweepOptions with(Existing fate) {
    return new SweepOptions(jobs, executor, fate, shard, commandLine, runTimeout);
  }

  /** The same for a part of the sweep. */
  public SweepOptions with(Shard part) {
    return new SweepOptions(jobs, executor, existing, part, commandLine, runTimeout);
  }

  /** The same with what the user typed. */
  public SweepOptions withCommandLine(List<String> words) {
    return new SweepOptions(jobs, executor, existing, shard, words, runTimeout);
  }

  /** The same with a limit on how long a run may take, or without one. */
  public SweepOptions within(@Nullable Duration limit) {
    return new SweepOptions(jobs, executor, existing, shard, commandLine, limit);
  }
}
