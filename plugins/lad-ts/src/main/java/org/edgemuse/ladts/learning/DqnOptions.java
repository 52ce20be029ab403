package org.edgemuse.ladts.learning;

import java.io.Serializable;
import org.edgemuse.ladts.nn.ReplayedLatent;

/**
 * How deep Q-learning learns.
 *
 * @param capacity how many transitions the replay holds
 * @param batch transitions a train step
 * @param discount gamma
 * @param rate Adam's learning rate
 * @param exploration the probability of an action at random while exploring
 * @param copyEvery after how many train steps the target takes the network's weights
 * @param replayedLatent what the replay keeps of latent actions
 */
public record DqnOptions(
    int capacity,
    int batch,
    double discount,
    double rate,
    double exploration,
    int copyEvery,
    ReplayedLatent replayedLatent)
    implements Serializable {

  /** Those of the authors' code. */
  public static final DqnOptions DEFAULT =
      new DqnOptions(1000, 64, 0.95, 1e-4, 0.01, 200, ReplayedLatent.COPY);
}
