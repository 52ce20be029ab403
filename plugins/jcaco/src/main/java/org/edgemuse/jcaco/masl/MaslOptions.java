package org.edgemuse.jcaco.masl;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;
import org.jspecify.annotations.Nullable;

/**
 * How MASL learns.
 *
 * @param alpha learning rate over APs, (36), MASL paper
 * @param beta learning rate over ESs, (39), MASL paper
 * @param cost what a UE takes for its delay
 * @param normaliser the delay at which the reward (35), (38) reaches 0
 * @param normaliserScale factor on the normaliser uniform-load
 * @param relativeFactor factor on a UE's own mean cost for the normaliser relative
 * @param stop when all UEs stop learning
 * @param stopProbability the share that every strategy must exceed for max-probability
 * @param stopWindow length of the window test in updates of the UE itself
 * @param stopTolerance the largest change of a share within a window that counts as none
 * @param learnSlots slots after which all UEs stop learning, or null for no such limit
 */
public record MaslOptions(
    @Doc("learning rate over APs, (36)")
        @Default("0.1")
        @Range(min = 0, max = 1, openMin = true, openMax = true)
        double alpha,
    @Doc("learning rate over ESs, (39)")
        @Default("0.1")
        @Range(min = 0, max = 1, openMin = true, openMax = true)
        double beta,
    @Doc(
            "what a UE takes for its delay: the load that its machine expects (25), (26), the same"
                + " given that the UE is active, or the delay that it met")
        @Default("realised")
        Cost cost,
    @Doc(
            "the delay of reward 0: a multiple of the UE's own mean cost, of the mean load under"
                + " uniform play, or the load of everyone on the worst machine")
        @Default("relative")
        Normaliser normaliser,
    @Doc("factor on the load under uniform play") @Default("1") @Range(min = 0, openMin = true)
        double normaliserScale,
    @Doc("factor on a UE's own mean cost") @Default("1.3") @Range(min = 0, openMin = true)
        double relativeFactor,
    @Doc(
            "when learning ends for all: never, once every strategy has a share above"
                + " stopProbability, or once none changes over its own last stopWindow updates")
        @Default("never")
        Stop stop,
    @Doc("share that every strategy must exceed for max-probability")
        @Default("0.99")
        @Range(min = 0, max = 1, openMin = true, openMax = true)
        double stopProbability,
    @Doc("length of the window test in updates of the UE itself") @Default("50") @Range(min = 1)
        int stopWindow,
    @Doc("largest change of a share in a window that counts as none")
        @Default("0.01")
        @Range(min = 0, openMin = true)
        double stopTolerance,
    @Doc("slots after which learning ends; no limit if absent") @Range(min = 0)
        @Nullable Integer learnSlots)
    implements Serializable {

  /** What a UE takes for its delay on the machine that it used. */
  public enum Cost {
    /** The machine's expected load after the slot's decisions, (25), (26), MASL paper. */
    EXPECTED,
    /** The expected load given that the UE is active: its own (1 - p_n) T_n is added. */
    CONDITIONAL,
    /** The delay that the request met. */
    REALISED
  }

  /** The delay at which the reward (35), (38), MASL paper, reaches 0. */
  public enum Normaliser {
    /** The expected load of everyone on the worst machine, which no expected delay exceeds. */
    BOUND,
    /** The mean expected load of the machines when everyone plays uniformly. */
    UNIFORM_LOAD,
    /** The mean of the UE's own costs so far. */
    RELATIVE
  }

  /** When learning ends. */
  public enum Stop {
    /** Not before the run does. */
    NEVER,
    /** Once every UE has an AP and an ES that it all but always chooses. */
    MAX_PROBABILITY,
    /** Once no UE's strategy changes any more over a window of its own updates. */
    WINDOW
  }
}
