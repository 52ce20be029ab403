package org.edgemuse.inference.onnx;

import java.io.Serializable;
import org.edgemuse.inference.generation.Order;

/**
 * A picture that an ES was asked for.
 *
 * @param ue who asked
 * @param taskIndex the UE's task
 * @param es who was asked
 * @param prompt what it shall show
 * @param steps denoising steps
 * @param seed of its noise
 */
record Wanted(int ue, int taskIndex, int es, String prompt, int steps, long seed)
    implements Serializable {
  Order order() {
    return new Order(prompt, steps, seed);
  }
}
