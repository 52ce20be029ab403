package org.edgemuse.jcaco.testing;

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

/** A measured slot of a hand-made world in which nobody asked. */
public record HandMadeRecord(HandMadeWorld world, @Nullable StrategyProfile profile)
    implements SlotRecord {

  @Override
  public Moment now() {
    return world.views();
  }

  @Override
  public boolean measured() {
    return true;
  }

  @Override
  public int raised() {
    return 0;
  }

  @Override
  public int denied() {
    return 0;
  }

  @Override
  public int denied(DenyReason reason) {
    return 0;
  }

  @Override
  public int outages() {
    return 0;
  }

  @Override
  public int handovers() {
    return 0;
  }

  @Override
  public int open() {
    return 0;
  }

  @Override
  public int settled() {
    return 0;
  }

  @Override
  public Outcome outcome(int i) {
    throw new IndexOutOfBoundsException(i);
  }

  @Override
  public List<Decision> decisions() {
    return List.of();
  }

  @Override
  public double qoe(int i) {
    throw new IndexOutOfBoundsException(i);
  }

  @Override
  public Geometry geometry() {
    throw new AssertionError("nobody asks where anybody is");
  }

  @Override
  public Facts facts() {
    return world.views();
  }

  @Override
  public Population population() {
    return world.views();
  }

  @Override
  public Announcements announcements() {
    return world.views();
  }

  @Override
  public @Nullable Trades trades() {
    return null;
  }
}
