package org.edgemuse.ladts.learning;

import java.io.Serializable;
import org.edgemuse.ladts.nn.ReplayedLatent;

/**
 * How a soft actor-critic learns.
 *
 * @param hidden the width of the critics' hidden layers
 * @param capacity how many transitions the replay holds
 * @param batch transitions a train step
 * @param discount gamma
 * @param share tau, what targets take of the critics a step
 * @param actorRate Adam's learning rate of the actor
 * @param criticRate that of the critics
 * @param temperatureRate that of the logarithm of the temperature
 * @param temperature alpha at first
 * @param targetEntropy the entropy that the temperature's loss compares with, nats
 * @param temperatureLoss the loss that the temperature descends
 * @param actorLoss the loss that the actor descends
 * @param replayedLatent what the replay keeps of latent actions
 */
public record SacOptions(
    int hidden,
    int capacity,
    int batch,
    double discount,
    double share,
    double actorRate,
    double criticRate,
    double temperatureRate,
    double temperature,
    double targetEntropy,
    TemperatureLoss temperatureLoss,
    ActorLoss actorLoss,
    ReplayedLatent replayedLatent)
    implements Serializable {

  /** Those of the paper's Table IV, with the losses of the authors' code. */
  public static final SacOptions DEFAULT =
      new SacOptions(
          20,
          1000,
          64,
          0.95,
          0.005,
          1e-4,
          1e-3,
          3e-4,
          0.05,
          -1,
          TemperatureLoss.CODE,
          ActorLoss.LINEAR,
          ReplayedLatent.COPY);
}
