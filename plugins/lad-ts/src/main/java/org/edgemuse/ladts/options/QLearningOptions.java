package org.edgemuse.ladts.options;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.ladts.learning.DqnOptions;
import org.edgemuse.ladts.nn.ReplayedLatent;

/**
 * How deep Q-learning learns.
 *
 * @param hidden the width of hidden layers of a network that does not denoise
 * @param discount gamma
 * @param rate Adam's learning rate
 * @param exploration how often an action is random
 * @param copyEvery train steps after which the target is renewed
 */
public record QLearningOptions(
    @Doc("neurons in each of both hidden layers of a network that does not denoise")
        @Default("20")
        @Range(min = 1, max = 4096)
        int hidden,
    @Doc("what a reward one task later is worth") @Default("0.95") @Range(min = 0, max = 1)
        double discount,
    @Doc("learning rate") @Default("0.0001") @Range(min = 0, max = Floats.MOST) double rate,
    @Doc("probability of a random action while exploring") @Default("0.01") @Range(min = 0, max = 1)
        double exploration,
    @Doc("train steps after which the target network takes over the weights")
        @Default("200")
        @Range(min = 1)
        int copyEvery)
    implements Serializable {

  /** The learner's options. */
  public DqnOptions learner(ReplayOptions replay, ReplayedLatent latent) {
    return new DqnOptions(
        replay.capacity(), replay.batch(), discount, rate, exploration, copyEvery, latent);
  }
}
