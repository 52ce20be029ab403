package org.edgemuse.kernel.episode;

import java.io.IOException;
import java.io.NotSerializableException;
import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.fault.Culprit;
import org.jspecify.annotations.Nullable;

/**
 * A part of the world as a plugin has just made it, for every episode to begin with: nothing that
 * an author could forget to reset. It is a copy that is never used itself, so that a checkpoint
 * holds it like everything else.
 *
 * @param <T> the extension point
 */
public final class FirstState<T extends Serializable> implements Serializable {
  private static final long serialVersionUID = 1L;

  private final @Nullable T untouched;
  private final Culprit maker;

  private FirstState(@Nullable T untouched, Culprit maker) {
    this.untouched = untouched;
    this.maker = maker;
  }

  /**
   * Keeps the state that something has now.
   *
   * @param made by a plugin, and not used yet
   * @param maker whom to blame for it
   * @param run a run of one episode keeps nothing
   * @throws org.edgemuse.kernel.fault.NonsenseException if it cannot be copied
   */
  public static <T extends Serializable> FirstState<T> of(T made, Culprit maker, RunContext run) {
    return new FirstState<>(run.episodes() > 1 ? copy(made, maker) : null, maker);
  }

  /**
   * A new object in that state.
   *
   * @throws IllegalStateException in a run of one episode
   */
  public T again() {
    if (untouched == null) {
      throw new IllegalStateException("A run of one episode does not start anew");
    }
    return copy(untouched, maker);
  }

  private static <T extends Serializable> T copy(T original, Culprit maker) {
    try {
      return Copy.of(original);
    } catch (NotSerializableException unfit) {
      throw maker.returned(
          "keeps a %s, which is not Serializable, as later episodes need it"
              .formatted(unfit.getMessage()));
    } catch (IOException | ClassNotFoundException unreadable) {
      throw maker.returned("cannot be copied for later episodes: " + unreadable.getMessage());
    }
  }
}
