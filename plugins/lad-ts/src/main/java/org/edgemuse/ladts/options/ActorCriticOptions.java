package org.edgemuse.ladts.options;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.Unit;
import org.edgemuse.ladts.learning.ActorLoss;
import org.edgemuse.ladts.learning.SacOptions;
import org.edgemuse.ladts.learning.TemperatureLoss;
import org.edgemuse.ladts.nn.ReplayedLatent;

/**
 * How a soft actor-critic learns.
 *
 * @param hidden the width of hidden layers of critics, and of an actor that does not denoise
 * @param discount gamma
 * @param targetShare tau
 * @param actorRate Adam's learning rate of the actor
 * @param criticRate that of the critics
 * @param temperatureRate that of the temperature's logarithm
 * @param temperature alpha at first
 * @param targetEntropy what its loss compares with
 * @param temperatureLoss which loss that is
 * @param actorLoss the actor's
 */
public record ActorCriticOptions(
    @Doc("neurons in each of both hidden layers of critics, and of an actor that does not denoise")
        @Default("20")
        @Range(min = 1, max = 4096)
        int hidden,
    @Doc("what a reward one task later is worth") @Default("0.95") @Range(min = 0, max = 1)
        double discount,
    @Doc("part of the critics that their targets take over in a train step")
        @Default("0.005")
        @Range(min = Floats.LEAST, max = 1)
        double targetShare,
    @Doc("learning rate of the actor") @Default("0.0001") @Range(min = 0, max = Floats.MOST)
        double actorRate,
    @Doc("learning rate of the critics") @Default("0.001") @Range(min = 0, max = Floats.MOST)
        double criticRate,
    @Doc("learning rate of the logarithm of the temperature")
        @Default("0.0003")
        @Range(min = 0, max = Floats.MOST)
        double temperatureRate,
    @Doc("alpha at first: what entropy is worth")
        @Default("0.05")
        @Range(min = Floats.LEAST, max = Floats.MOST)
        double temperature,
    @Doc("the entropy that the temperature's loss compares with")
        @Unit("nat")
        @Default("-1")
        @Range(min = -Floats.MOST, max = Floats.MOST)
        double targetEntropy,
    @Doc("the temperature's loss: the authors' code's, which only lowers it, or (16), LAD-TS paper")
        @Default("code")
        TemperatureLoss temperatureLoss,
    @Doc("the actor's loss: linear as the authors' code, or squared as (15), LAD-TS paper")
        @Default("linear")
        ActorLoss actorLoss)
    implements Serializable {

  /** The learner's options. */
  public SacOptions learner(ReplayOptions replay, ReplayedLatent latent) {
    return new SacOptions(
        hidden,
        replay.capacity(),
        replay.batch(),
        discount,
        targetShare,
        actorRate,
        criticRate,
        temperatureRate,
        temperature,
        targetEntropy,
        temperatureLoss,
        actorLoss,
        latent);
  }
}
