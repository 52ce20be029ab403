package org.edgemuse.kernel.api.sharing;

import java.io.Serializable;

/**
 * What it takes to generate several requests together, as a generative model knows it. All requests
 * asked about were admitted to an ES and have not settled.
 */
public interface Batching extends Serializable {

  /** What is generated, as a number: requests of one kind may share a batch. */
  int kind(int handle);

  /** Seconds that bringing the model into memory takes of the request's solo time, at least 0. */
  double loadS(int handle);

  /**
   * How many times as long a denoising step takes for that many requests together as for one: 1 for
   * one, and never falling as there are more.
   *
   * @param kind of the requests
   * @param together how many, at least 1
   */
  double slowdown(int kind, int together);

  /**
   * A batch is about to be generated: its moment for a model that really does.
   *
   * @param handles the batch's requests in the order of their admission: the first {@code count}
   * @param count how many they are, at least 1
   * @param doneS takes when each of them is done, seconds after the batch's start, loads excluded;
   *     at least 0
   * @return whether {@code doneS} holds now; if not, times follow from {@link #slowdown}
   */
  default boolean generate(int es, int[] handles, int count, double[] doneS) {
    return false;
  }
}
