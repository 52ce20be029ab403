package org.edgemuse.ladts.testing;

import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.ladts.diffusion.DiffusionNetwork;
import org.edgemuse.ladts.diffusion.DiffusionOptions;
import org.edgemuse.ladts.diffusion.OutputActivation;
import org.edgemuse.ladts.learning.ActorLoss;
import org.edgemuse.ladts.learning.DqnLearner;
import org.edgemuse.ladts.learning.DqnOptions;
import org.edgemuse.ladts.learning.Learner;
import org.edgemuse.ladts.learning.SacLearner;
import org.edgemuse.ladts.learning.SacOptions;
import org.edgemuse.ladts.learning.TemperatureLoss;
import org.edgemuse.ladts.nn.ActionNetwork;
import org.edgemuse.ladts.nn.PlainNetwork;
import org.edgemuse.ladts.nn.ReplayedLatent;
import org.edgemuse.ladts.random.BitStream;

/** All kinds of learners, learning faster than the defaults do. */
public final class Learners {
  private static final int BATCH = 32;
  private static final SacOptions SAC =
      new SacOptions(
          20,
          500,
          BATCH,
          0.9,
          0.02,
          2e-3,
          5e-3,
          3e-3,
          0.05,
          -1,
          TemperatureLoss.CODE,
          ActorLoss.LINEAR,
          ReplayedLatent.COPY);
  private static final DqnOptions DQN =
      new DqnOptions(500, BATCH, 0.9, 3e-3, 0.2, 50, ReplayedLatent.COPY);

  private Learners() {}

  /** The learner of a kind: lad, d2sac, sac, dqn or latent-dqn. */
  public static Learner of(String kind, int features, int actions, long seed) {
    Draws draws = Draws.of(seed, "learners");
    BitStream weights = BitStream.of(draws.forPurpose("weights"), 0);
    DiffusionOptions options =
        switch (kind) {
          // A softmax can only take noise away, which is too little against a start of pure noise.
          case "d2sac" ->
              DiffusionOptions.DEFAULT
                  .withStart(DiffusionOptions.Start.NOISE)
                  .withOutput(OutputActivation.LINEAR);
          case "latent-dqn" -> DiffusionOptions.DEFAULT.withOutput(OutputActivation.LINEAR);
          default -> DiffusionOptions.DEFAULT;
        };
    boolean plain = kind.equals("sac") || kind.equals("dqn");
    ActionNetwork network =
        plain
            ? new PlainNetwork(features, 20, actions, 2 * BATCH, weights)
            : new DiffusionNetwork(actions, features, 2 * BATCH, options, weights);
    return kind.endsWith("dqn")
        ? new DqnLearner(network, features, DQN, draws, 0)
        : new SacLearner(network, features, SAC, draws, 0);
  }
}
