package org.edgemuse.ladts.scheduling;

import java.io.Serializable;
import org.edgemuse.ladts.diffusion.DiffusionNetwork;
import org.edgemuse.ladts.diffusion.DiffusionOptions;
import org.edgemuse.ladts.nn.ActionNetwork;
import org.edgemuse.ladts.nn.PlainNetwork;
import org.edgemuse.ladts.policy.PolicyHeader;
import org.edgemuse.ladts.random.BitStream;

/** Makes the networks of agents, once it is known for how many actions and features. */
sealed interface Networks extends Serializable {

  /** A network with random weights for batches of up to the given number of columns. */
  ActionNetwork make(int actions, int features, int columns, BitStream weights);

  /** What a policy of such networks is of. */
  PolicyHeader header(String learner, int agents, int features, int actions);

  /** Whether they start from latent actions. */
  boolean latent();

  /** Networks that denoise. */
  record Denoising(DiffusionOptions options) implements Networks {
    @Override
    public ActionNetwork make(int actions, int features, int columns, BitStream weights) {
      return new DiffusionNetwork(actions, features, columns, options, weights);
    }

    @Override
    public PolicyHeader header(String learner, int agents, int features, int actions) {
      return PolicyHeader.denoising(learner, agents, features, actions, options);
    }

    @Override
    public boolean latent() {
      return options.start() == DiffusionOptions.Start.LATENT_ACTION;
    }
  }

  /** Networks with two hidden layers of that width. */
  record Plain(int hidden) implements Networks {
    @Override
    public ActionNetwork make(int actions, int features, int columns, BitStream weights) {
      return new PlainNetwork(features, hidden, actions, columns, weights);
    }

    @Override
    public PolicyHeader header(String learner, int agents, int features, int actions) {
      return PolicyHeader.plain(learner, agents, features, hidden, actions);
    }

    @Override
    public boolean latent() {
      return false;
    }
  }
}
