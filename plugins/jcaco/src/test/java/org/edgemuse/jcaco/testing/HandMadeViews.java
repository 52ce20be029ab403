package org.edgemuse.jcaco.testing;

import org.edgemuse.kernel.api.scheduling.Announcements;
import org.edgemuse.kernel.api.scheduling.Facts;
import org.edgemuse.kernel.api.scheduling.Population;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.api.world.WorkUnit;

/** What schedulers see of a hand-made world, computed from its tables whenever it is asked. */
public record HandMadeViews(HandMadeWorld world)
    implements Facts, Population, Announcements, Moment {

  @Override
  public int changes() {
    return 0;
  }

  @Override
  public Moment now() {
    return this;
  }

  @Override
  public int slot() {
    return world.slot;
  }

  @Override
  public long index() {
    return world.slot;
  }

  @Override
  public double timeS() {
    return world.slot;
  }

  @Override
  public int apCount() {
    return world.apCount();
  }

  @Override
  public int esCount() {
    return world.esCount();
  }

  @Override
  public double bandwidthHz(int ap) {
    return 1e6;
  }

  @Override
  public double capacity(int es) {
    return world.capacity[es];
  }

  @Override
  public WorkUnit workUnit() {
    return WorkUnit.TFLOP;
  }

  @Override
  public double reachM(int ap) {
    return world.reachM;
  }

  @Override
  public boolean limitsReach() {
    return world.reachM < Double.POSITIVE_INFINITY;
  }

  @Override
  public int ueCount() {
    return world.ueCount();
  }

  @Override
  public double activity(int ue) {
    return world.activity[ue];
  }

  @Override
  public double linkS(int ue, int ap) {
    return world.linkS[ue][ap];
  }

  @Override
  public double serverS(int ue, int es) {
    return world.serverS[ue][es];
  }

  @Override
  public int minSteps(int ue, int es) {
    return 1;
  }

  @Override
  public boolean loadsDecideDelays() {
    return true;
  }

  @Override
  public long placesVersion() {
    return world.placesVersion;
  }

  @Override
  public double linkLoadS(int ap) {
    double sum = 0;
    for (int n = 0; n < ueCount(); n++) {
      sum += world.ap[n] == ap ? world.activity[n] * world.linkS[n][ap] : 0;
    }
    return sum;
  }

  @Override
  public double serverLoadS(int es) {
    double sum = 0;
    for (int n = 0; n < ueCount(); n++) {
      sum += world.es[n] == es ? world.activity[n] * world.serverS[n][es] : 0;
    }
    return sum;
  }

  @Override
  public double linkPresence(int ap) {
    double sum = 0;
    for (int n = 0; n < ueCount(); n++) {
      sum += world.ap[n] == ap ? world.activity[n] : 0;
    }
    return sum;
  }

  @Override
  public double serverPresence(int es) {
    double sum = 0;
    for (int n = 0; n < ueCount(); n++) {
      sum += world.es[n] == es ? world.activity[n] : 0;
    }
    return sum;
  }

  @Override
  public double linkFullLoadS(int ap) {
    double sum = 0;
    for (int n = 0; n < ueCount(); n++) {
      sum += world.activity[n] * world.linkS[n][ap];
    }
    return sum;
  }

  @Override
  public double serverFullLoadS(int es) {
    double sum = 0;
    for (int n = 0; n < ueCount(); n++) {
      sum += world.activity[n] * world.serverS[n][es];
    }
    return sum;
  }

  @Override
  public double linkBacklogS(int ap) {
    return 0;
  }

  @Override
  public double serverBacklogS(int es) {
    return 0;
  }

  @Override
  public int homeAp(int es) {
    return -1;
  }

  @Override
  public double costPerTflops(int es) {
    return 0;
  }

  @Override
  public double costPerMHz(int ap) {
    return 0;
  }
}
