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
 * holds it like everything else. A part of it may be shared by all copies instead: one that is of
 * the run and not of an episode.
 *
 * @param <T> the extension point
 */
public final class FirstState<T extends Serializable> implements Serializable {
  private static final long serialVersionUID = 1L;

  private final @Nullable T untouched;
  private final Culprit maker;
  private final @Nullable Serializable shared;

  private FirstState(@Nullable T untouched, Culprit maker, @Nullable Serializable shared) {
    this.untouched = untouched;
    this.maker = maker;
    this.shared = shared;
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
    return of(made, maker, run, null);
  }

  /**
   * Keeps the state that something has now, but for a part of it.
   *
   * @param shared what all that begins in that state refers to itself, and not to a copy of it; or
   *     null
   * @see #of(Serializable, Culprit, RunContext)
   */
  public static <T extends Serializable> FirstState<T> of(
      T made, Culprit maker, RunContext run, @Nullable Serializable shared) {
    T untouched = run.episodes() > 1 ? copy(made, maker, shared) : null;
    return new FirstState<>(untouched, maker, shared);
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
    return copy(untouched, maker, shared);
  }

  private static <T extends Serializable> T copy(
      T original, Culprit maker, @Nullable Serializable shared) {
    try {
      return Copy.of(original, shared);
    } catch (NotSerializableException unfit) {
      throw maker.returned(
          "keeps a %s, which is not Serializable, as later episodes need it"
              .formatted(unfit.getMessage()));
    } catch (IOException | ClassNotFoundException unreadable) {
      throw maker.returned("cannot be copied for later episodes: " + unreadable.getMessage());
    }
  }
}
