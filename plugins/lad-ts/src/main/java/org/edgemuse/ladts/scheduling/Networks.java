package org.edgemuse.ladts.scheduling;

import org.edgemuse.ladts.diffusion.DiffusionNetwork;
import org.edgemuse.ladts.diffusion.DiffusionOptions;
import org.edgemuse.ladts.nn.ActionNetwork;
import org.edgemuse.ladts.nn.PlainNetwork;
import org.edgemuse.ladts.random.BitStream;

/** Makes the network of an agent, once it is known for how many actions and features. */
interface Networks {

  /** A network with random weights for batches of up to the given number of columns. */
  ActionNetwork make(int actions, int features, int columns, BitStream weights);

  /** Networks that denoise. */
  static Networks denoising(DiffusionOptions options) {
    return (actions, features, columns, weights) ->
        new DiffusionNetwork(actions, features, columns, options, weights);
  }

  /** Networks with two hidden layers of that width. */
  static Networks plain(int hidden) {
    return (actions, features, columns, weights) ->
        new PlainNetwork(features, hidden, actions, columns, weights);
  }
}
