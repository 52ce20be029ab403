package org.edgemuse.kernel.api.plugin;

import java.io.Serializable;

/**
 * A named way to make one implementation of an extension point. A plugin is loaded once a process
 * and shared by all runs and threads, so it keeps no state of its own; whatever belongs to a run is
 * made by {@link #create}.
 *
 * @param <T> the extension point, for example {@code Scheduler}
 * @param <O> the options: a record whose components carry {@link Default}, {@link Range}, {@link
 *     Unit} and {@link Doc}
 */
public interface Plugin<T, O extends Record & Serializable> extends Optioned<O> {

  /**
   * Makes the implementation for one run. What it returns is {@link Serializable}, holds the whole
   * state of the run and draws random numbers from {@code run} only.
   *
   * @throws IllegalArgumentException if the options contradict each other or the run; the message
   *     names the option
   */
  T create(O options, RunContext run);
}
