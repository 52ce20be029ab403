package org.edgemuse.kernel.testing;

import java.util.Arrays;
import java.util.List;
import org.edgemuse.kernel.api.market.Trades;
import org.edgemuse.kernel.api.metric.Decision;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.scheduling.Announcements;
import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.edgemuse.kernel.api.scheduling.Facts;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.scheduling.Population;
import org.edgemuse.kernel.api.scheduling.StrategyProfile;
import org.edgemuse.kernel.api.world.Geometry;
import org.edgemuse.kernel.api.world.Moment;
import org.jspecify.annotations.Nullable;

/** A slot of which only counts and outcomes are on record. */
public record FakeSlot(
    boolean measured, int raised, int denied, int outages, List<FakeOutcome> outcomes)
    implements SlotRecord {

  /** A slot in which requests with these delays settle, all accurate enough. */
  public static FakeSlot ofDelays(boolean measured, double... delaysS) {
    List<FakeOutcome> outcomes =
        Arrays.stream(delaysS).mapToObj(s -> new FakeOutcome(s, 0.1, 0.1)).toList();
    return new FakeSlot(measured, delaysS.length, 0, 0, outcomes);
  }

  @Override
  public Moment now() {
    return Fakes.moment(0);
  }

  @Override
  public int denied(DenyReason reason) {
    return reason == DenyReason.CAPACITY ? denied : 0;
  }

  @Override
  public int handovers() {
    return outcomes.stream().mapToInt(Outcome::handovers).sum();
  }

  @Override
  public int open() {
    return raised - denied - outcomes.size();
  }

  @Override
  public int settled() {
    return outcomes.size();
  }

  @Override
  public Outcome outcome(int i) {
    return outcomes.get(i);
  }

  @Override
  public List<Decision> decisions() {
    return List.of();
  }

  @Override
  public double qoe(int i) {
    return Double.NaN;
  }

  @Override
  public Geometry geometry() {
    throw new AssertionError("no metric under test asks where anybody is");
  }

  @Override
  public Facts facts() {
    throw new AssertionError("no metric under test asks for facts");
  }

  @Override
  public Population population() {
    throw new AssertionError("no metric under test asks for the population");
  }

  @Override
  public Announcements announcements() {
    throw new AssertionError("no metric under test asks for announcements");
  }

  @Override
  public @Nullable StrategyProfile profile() {
    return null;
  }

  @Override
  public @Nullable Trades trades() {
    return null;
  }
}
