package org.edgemuse.ladts.agent;

import java.io.Serializable;
import java.util.Arrays;
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
  private static final int FIRST_ROOM = 16;
  private static final float[] NONE = new float[0];

  private final int size;
  private final MemoryOptions options;
  private final Draws draws;
  private final PlaceMap places;
  private float[][] traces = {};
  private float[][] traced = {};
  private int count;

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
    long place = place(slot, taskIndex);
    float[] known = places.get(place);
    if (known != null) {
      return known;
    }
    float[] fresh = fresh(place);
    places.put(place, fresh);
    return fresh;
  }

  /** What {@link #at} would give; a new place is not kept for it. Not to be written to. */
  float[] ahead(int slot, int taskIndex) {
    if (size == 0) {
      return NONE;
    }
    long place = place(slot, taskIndex);
    float[] known = places.get(place);
    return known == null ? fresh(place) : known;
  }

  private long place(int slot, int taskIndex) {
    return Draws.pair(options.by() == MemoryOptions.By.SLOT ? slot : 0, taskIndex);
  }

  private float[] fresh(long place) {
    float[] fresh = new float[size];
    Ziggurat.fill(fresh, size, BitStream.of(draws, place));
    return fresh;
  }

  /** The places visited, in ascending order: slot in the upper half, task index in the lower. */
  long[] visited() {
    return places.keys();
  }

  /** Has a place hold a latent action. */
  void recall(int slot, int taskIndex, float[] latent) {
    System.arraycopy(latent, 0, at(slot, taskIndex), 0, size);
  }

  /** Has a decision leave its trace in the place's array once its slot is over. */
  void leave(float[] place, Learner decided) {
    if (size == 0) {
      return;
    }
    if (count == traces.length) {
      grow();
    }
    float[] trace =
        options.store() == MemoryOptions.Store.SOFTMAX
            ? decided.probabilities()
            : decided.outputs();
    System.arraycopy(trace, 0, traces[count], 0, size);
    traced[count++] = place;
  }

  private void grow() {
    int room = Math.max(FIRST_ROOM, 2 * count);
    traces = Arrays.copyOf(traces, room);
    traced = Arrays.copyOf(traced, room);
    for (int i = count; i < room; i++) {
      traces[i] = new float[size];
      traced[i] = NONE;
    }
  }

  /** The slot is over: its traces are left, in the order of its decisions. */
  void endSlot() {
    for (int i = 0; i < count; i++) {
      System.arraycopy(traces[i], 0, traced[i], 0, size);
    }
    count = 0;
  }
}
