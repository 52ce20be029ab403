package org.edgemuse.ladts.agent;

import java.io.Serializable;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.ladts.learning.Learner;
import org.edgemuse.ladts.options.MemoryOptions;
import org.edgemuse.ladts.random.BitStream;
import org.edgemuse.ladts.random.Ziggurat;

/**
 * X, an agent's latent actions of tasks it met before: standard normal numbers, a pure function of
 * their place, until the first visit, then what the latest visit left. It grows with the places
 * visited up to a limit; beyond it, tasks of new places always start from their normal numbers.
 */
final class LatentMemory implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final float[] NONE = new float[0];

  private final int size;
  private final MemoryOptions options;
  private final Draws draws;
  private final PlaceMap places;

  /** For latent actions of that size; 0 keeps none. */
  LatentMemory(int size, int mostPlaces, MemoryOptions options, Draws draws) {
    this.size = size;
    this.options = options;
    this.draws = draws;
    places = new PlaceMap(mostPlaces);
  }

  /**
   * The latent action of a task: the memory's own array.
   *
   * @param slot of the episode
   */
  float[] at(int slot, int taskIndex) {
    if (size == 0) {
      return NONE;
    }
    long place = Draws.pair(options.by() == MemoryOptions.By.SLOT ? slot : 0, taskIndex);
    float[] known = places.get(place);
    if (known != null) {
      return known;
    }
    float[] fresh = new float[size];
    Ziggurat.fill(fresh, size, BitStream.of(draws, place));
    places.put(place, fresh);
    return fresh;
  }

  /** Has a decision leave its trace in the place's array. */
  void leave(float[] place, Learner decided) {
    float[] trace =
        options.store() == MemoryOptions.Store.SOFTMAX
            ? decided.probabilities()
            : decided.outputs();
    System.arraycopy(trace, 0, place, 0, size);
  }
}
