package org.edgemuse.kernel.episode;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.fault.Culprit;

/**
 * A part of the world that a plugin has made for a run.
 *
 * @param part as it was made
 * @param maker whom to blame for it
 * @param first what later episodes begin with
 * @param <T> the extension point
 */
public record Made<T extends Serializable>(T part, Culprit maker, FirstState<T> first) {

  /**
   * Has the chosen plugin make the part.
   *
   * @throws org.edgemuse.kernel.config.ConfigException if it refuses its options
   */
  public static <T extends Serializable> Made<T> by(Choice<T> choice, RunContext run) {
    T part = choice.create(run);
    return of(part, choice.culprit(part), run);
  }

  /** A part that a plugin has just made. */
  public static <T extends Serializable> Made<T> of(T part, Culprit maker, RunContext run) {
    return new Made<>(part, maker, FirstState.of(part, maker, run));
  }
}
