package org.edgemuse.jcaco.fictitious;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;

/**
 * What UEs believe of each other.
 *
 * @param belief what a UE believes of the others
 * @param rounds rounds of play from which the belief empirical is learnt
 */
public record FictitiousPlayOptions(
    @Doc(
            "what a UE believes of the others: only how many there are, that they choose uniformly,"
                + " or what they were seen to play")
        @Default("count-only")
        Belief belief,
    @Doc("rounds of play from which the belief empirical is learnt") @Default("200") @Range(min = 1)
        int rounds)
    implements Serializable {

  /** What a UE believes of the others. */
  public enum Belief {
    /** That N - 1 UEs like itself are spread evenly: the paper's "knows only N". */
    COUNT_ONLY,
    /** That everyone chooses uniformly, with everyone's true times and probabilities. */
    UNIFORM,
    /** That everyone plays as it has played in the rounds so far. */
    EMPIRICAL
  }
}
