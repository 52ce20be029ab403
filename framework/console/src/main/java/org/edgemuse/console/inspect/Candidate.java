package org.edgemuse.console.inspect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.edgemuse.kernel.api.metric.Decision;

/**
 * A pair of AP and ES that could have served a request.
 *
 * @param ap the AP
 * @param es the ES
 * @param score how the scheduler rated it; NaN if it was chosen without being rated
 * @param chosen whether the request was assigned to it
 */
record Candidate(int ap, int es, double score, boolean chosen) {

  /**
   * The candidates of a decision, the best first; behind them the pair that was chosen, if it was
   * not among them.
   */
  static List<Candidate> of(Decision decision, boolean highestIsBest) {
    List<Candidate> all = new ArrayList<>();
    for (int i = 0; i < decision.candidates(); i++) {
      all.add(
          new Candidate(decision.ap(i), decision.es(i), decision.score(i), i == decision.chosen()));
    }
    Comparator<Candidate> rising = Comparator.comparingDouble(Candidate::score);
    all.sort(highestIsBest ? rising.reversed() : rising);
    if (decision.chosen() < 0 && decision.chosenAp() >= 0) {
      all.add(new Candidate(decision.chosenAp(), decision.chosenEs(), Double.NaN, true));
    }
    return List.copyOf(all);
  }
}
