package org.edgemuse.kernel.request;

import java.io.Serializable;
import java.util.Arrays;
import java.util.BitSet;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scores;
import org.edgemuse.kernel.fault.Culprit;
import org.edgemuse.kernel.fault.NonsenseException;
import org.edgemuse.kernel.world.World;

/** Takes a scheduler's scores of one request after another, and refuses what makes no sense. */
public final class Candidates implements Scores, Serializable {
  private static final long serialVersionUID = 1L;

  private final World world;
  private final Culprit scheduler;

  /** The pairs that were rated, so that none is rated twice: bit AP times number of ESs plus ES. */
  private final BitSet rated = new BitSet();

  private int[] ap = new int[16];
  private int[] es = new int[16];
  private double[] score = new double[16];
  private int count;
  private boolean asked;
  private boolean hasScores;
  private int handle;
  private int ue;

  /**
   * Candidates in a world.
   *
   * @param scheduler whom to blame for the scores
   */
  Candidates(World world, Culprit scheduler) {
    this.world = world;
    this.scheduler = scheduler;
  }

  /** Has the candidates of a request rated. */
  void take(Decider decider, Request request) {
    hasScores = decider.scoring() != null;
    handle = request.handle();
    ue = request.ue();
    count = 0;
    rated.clear();
    asked = true;
    decider.score(request, this);
    asked = false;
  }

  @Override
  public void put(int ap, int es, double score) {
    boolean there = ap >= 0 && ap < world.apCount() && es >= 0 && es < world.esCount();
    if (!asked || !hasScores || !there || Double.isNaN(score)) {
      throw refusal(ap, es);
    }
    int pair = ap * world.esCount() + es;
    if (rated.get(pair)) {
      throw refusal(ap, es);
    }
    rated.set(pair);
    if (count == this.ap.length) {
      this.ap = Arrays.copyOf(this.ap, 2 * count);
      this.es = Arrays.copyOf(this.es, 2 * count);
      this.score = Arrays.copyOf(this.score, 2 * count);
    }
    this.ap[count] = ap;
    this.es[count] = es;
    this.score[count++] = score;
  }

  private NonsenseException refusal(int ap, int es) {
    String what = "rated AP %d with ES %d for request %d of UE %d".formatted(ap, es, handle, ue);
    if (!asked) {
      return scheduler.did(what + " after its score method had returned");
    }
    if (!hasScores) {
      return scheduler.did(what + ", but its scoring says that it has no scores (null)");
    }
    if (ap < 0 || ap >= world.apCount()) {
      return scheduler.did(what + ", but APs are numbered 0 to " + (world.apCount() - 1));
    }
    if (es < 0 || es >= world.esCount()) {
      return scheduler.did(what + ", but ESs are numbered 0 to " + (world.esCount() - 1));
    }
    if (rated.get(ap * world.esCount() + es)) {
      return scheduler.did(what + " twice");
    }
    return scheduler.did(what + " by NaN: what it does not weigh must be left out");
  }

  /** The APs of the candidates, in the order in which they were rated; a copy. */
  public int[] aps() {
    return Arrays.copyOf(ap, count);
  }

  /** The ESs of the candidates; a copy. */
  public int[] ess() {
    return Arrays.copyOf(es, count);
  }

  /** The scores of the candidates; a copy. */
  public double[] scores() {
    return Arrays.copyOf(score, count);
  }
}
