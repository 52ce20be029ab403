package org.edgemuse.incentive.chain;

import java.io.Serializable;
import java.util.Arrays;
import org.edgemuse.incentive.bound.ChainAmbiguity;
import org.edgemuse.kernel.api.random.Draws;

/**
 * A toy that generates chains of thought. The true pair of context and intention is one of several
 * hypotheses that are equally probable at first. Every message points to one of them: to the true
 * one with a probability (how informative messages are), else to any of the others alike. A reader
 * who knows that is left with the ambiguity (1), (2), QoE paper, of {@link ChainAmbiguity}: it
 * shrinks with every message on average, as Lemma 1 asks, though a single chain may mislead.
 *
 * @param hypotheses how many, at least 2; the first is the true one
 * @param messages length of a chain
 * @param informativeness probability that a message points to the truth, above 1 / hypotheses and
 *     below 1
 */
record Chains(int hypotheses, int messages, double informativeness) implements Serializable {

  /** Checks that messages tell something. */
  Chains {
    if (!(informativeness * hypotheses > 1 && informativeness < 1)) {
      throw new IllegalArgumentException(
          "informativeness (%s) must lie between 1 / hypotheses (hypotheses = %d) and 1"
              .formatted(informativeness, hypotheses));
    }
  }

  /** The ambiguity of one chain, in [0, 1); the k-th of that task by its number. */
  double ambiguity(Draws draws, int task, int k) {
    double[] prior = new double[hypotheses];
    double[] likelihood = new double[hypotheses];
    Arrays.fill(prior, 1);
    double misleading = (1 - informativeness) / (hypotheses - 1);
    ChainAmbiguity reader = new ChainAmbiguity(prior);
    for (int message = 0; message < messages; message++) {
      double u = draws.uniform(Draws.pair(task, k), 0, message);
      int pointsTo = u < informativeness ? 0 : other(u);
      Arrays.fill(likelihood, misleading);
      likelihood[pointsTo] = informativeness;
      reader.read(likelihood);
    }
    return reader.value();
  }

  private int other(double u) {
    double part = (u - informativeness) / (1 - informativeness);
    return 1 + Math.min(hypotheses - 2, (int) (part * (hypotheses - 1)));
  }
}
