package org.edgemuse.kernel.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.edgemuse.kernel.api.metric.Decision;
import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.fault.Culprit;
import org.edgemuse.kernel.request.Candidates;
import org.edgemuse.kernel.request.Outcomes;
import org.edgemuse.kernel.request.Pipeline;
import org.edgemuse.kernel.request.RequestListener;
import org.edgemuse.kernel.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Keeps how the requests of some UEs were decided. Nothing is done for other UEs, and a decision
 * has the same number whoever is followed. Whom to follow may change between slots; a run goes on
 * as if nobody was followed.
 *
 * <p>Handles of requests are used again: while a request is open, its decision is found by its
 * handle; afterwards by its number.
 */
public final class DecisionLog implements RequestListener {
  private static final long serialVersionUID = 1L;
  private static final int[] NOWHERE = {};
  private static final double[] UNRATED = {};

  private final World world;
  private final Pipeline pipeline;
  private final Outcomes outcomes;
  private final boolean[] followed;
  private final @Nullable Recent[] recent;
  private final List<Decision> over = new ArrayList<>();
  private @Nullable TracedDecision[] byHandle = new TracedDecision[16];
  private int open;
  private int followedOnes;
  private boolean all;
  private boolean watched;

  /** The log of a world's requests, who follows nobody yet. */
  public DecisionLog(World world, Pipeline pipeline) {
    this.world = world;
    this.pipeline = pipeline;
    outcomes = new Outcomes(world, pipeline);
    followed = new boolean[world.ues().count()];
    recent = new Recent[followed.length];
  }

  /**
   * Keeps the decisions of every slot for metrics, from the first slot to the last, whoever is
   * followed besides. To be called before the first slot.
   */
  public void watch() {
    watched = true;
    pipeline.tell(this);
  }

  /** Follows every UE from the next slot on, or only those that are followed one by one. */
  public void followAll(boolean all) {
    this.all = all;
    pipeline.tell(this);
    for (int ue = 0; ue < recent.length; ue++) {
      forgetUnlessFollowed(ue);
    }
  }

  /**
   * Follows a UE from the next slot on.
   *
   * @throws org.edgemuse.kernel.fault.NonsenseException if there is no such UE
   */
  public void follow(int ue) {
    if (!followed[checked(ue)]) {
      followed[ue] = true;
      followedOnes++;
      pipeline.tell(this);
    }
  }

  /** Follows the UE no longer, unless all are followed. */
  public void unfollow(int ue) {
    if (followed[checked(ue)]) {
      followed[ue] = false;
      followedOnes--;
      forgetUnlessFollowed(ue);
    }
  }

  /** Whether the UE is followed, one by one or with all others. */
  public boolean follows(int ue) {
    return all || followed[checked(ue)];
  }

  private int checked(int ue) {
    Culprit.requireIndex("UE", ue, followed.length);
    return ue;
  }

  private void forgetUnlessFollowed(int ue) {
    if (!follows(ue)) {
      recent[ue] = null;
    }
  }

  /**
   * The decisions that ended in the slot that is over, in the order in which they ended: of those
   * that are followed, and of all if a metric watches. A view that the next slot fills anew.
   */
  public List<Decision> over() {
    return Collections.unmodifiableList(over);
  }

  /** What metrics see of {@link #over}: all or, so that following changes no results, nothing. */
  public List<Decision> overForMetrics() {
    return watched ? over() : List.of();
  }

  /**
   * The last 8 decisions of a followed UE, oldest first, those included that have not ended; none
   * of a UE that is not followed. A copy.
   */
  public List<Decision> recent(int ue) {
    Recent kept = recent[checked(ue)];
    return kept == null ? List.of() : kept.copy();
  }

  /** Whether anybody is followed, or a metric watches. */
  public boolean followsAnybody() {
    return watched || all || followedOnes > 0;
  }

  /** Whether the scheduler is to rate the candidates of the UE's requests. */
  public boolean wants(int ue) {
    return watched || all || followed[ue];
  }

  /** Takes note of the candidates of a request that is decided next. */
  public void rated(Request request, Candidates rated) {
    keep(request.handle(), request.ue(), request.taskIndex(), rated);
  }

  private TracedDecision keep(int handle, int ue, int taskIndex, @Nullable Candidates rated) {
    boolean none = rated == null;
    TracedDecision decision =
        new TracedDecision(
            pipeline.decisions(),
            world.clock(),
            ue,
            taskIndex,
            none ? NOWHERE : rated.aps(),
            none ? NOWHERE : rated.ess(),
            none ? UNRATED : rated.scores());
    if (handle >= byHandle.length) {
      byHandle = Arrays.copyOf(byHandle, Math.max(handle + 1, 2 * byHandle.length));
    }
    byHandle[handle] = decision;
    open++;
    if (follows(ue)) {
      Recent ofUe = recent[ue];
      if (ofUe == null) {
        ofUe = new Recent();
        recent[ue] = ofUe;
      }
      ofUe.add(decision);
    }
    return decision;
  }

  private @Nullable TracedDecision find(int handle) {
    return handle < byHandle.length ? byHandle[handle] : null;
  }

  /** The decision that is made on a request now, or null if nobody wants it. */
  private @Nullable TracedDecision made(int handle, int ue, int taskIndex) {
    if (!wants(ue)) {
      return null;
    }
    TracedDecision rated = find(handle);
    // Without scores the market decides, or whoever steps through an environment.
    return rated == null ? keep(handle, ue, taskIndex, null) : rated;
  }

  private void end(int handle, TracedDecision decision) {
    byHandle[handle] = null;
    open--;
    over.add(decision);
  }

  @Override
  public void slotBegins() {
    over.clear();
    if (open == 0 && !followsAnybody()) {
      // To be told of requests that nobody follows would take time.
      pipeline.tell(null);
    }
  }

  @Override
  public void assigned(int handle, int ue, int taskIndex, int ap, int es, int steps) {
    TracedDecision decision = made(handle, ue, taskIndex);
    if (decision != null) {
      decision.assign(ap, es, steps);
    }
  }

  @Override
  public void sentBack(int handle, int ue, int taskIndex, int ap, int es, int steps) {
    TracedDecision decision = made(handle, ue, taskIndex);
    if (decision != null) {
      decision.assign(ap, es, steps);
      decision.sendBack();
      end(handle, decision);
    }
  }

  @Override
  public void denied(int handle, int ue, int taskIndex, DenyReason reason) {
    TracedDecision decision = made(handle, ue, taskIndex);
    if (decision != null) {
      decision.deny(reason);
      end(handle, decision);
    }
  }

  @Override
  public void served() {
    for (int i = 0; open > 0 && i < outcomes.count(); i++) {
      Outcome outcome = outcomes.get(i);
      TracedDecision decision = find(outcome.handle());
      if (decision != null) {
        decision.settle(outcome);
        end(outcome.handle(), decision);
      }
    }
  }

  @Override
  public void dropped() {
    Arrays.fill(byHandle, null);
    open = 0;
    for (Recent kept : recent) {
      if (kept != null) {
        kept.dropOpen();
      }
    }
  }
}
