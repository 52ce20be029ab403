package org.edgemuse.kernel.world;

import org.edgemuse.kernel.agent.AccessPoints;
import org.edgemuse.kernel.agent.EdgeServers;
import org.edgemuse.kernel.agent.UserEquipments;
import org.edgemuse.kernel.api.world.Geometry;

/** Where UEs, APs and ESs stand, for those who may only look. */
record Standing(UserEquipments ues, AccessPoints aps, EdgeServers ess) implements Geometry {
  @Override
  public double ueXm(int ue) {
    return ues.xM(ue);
  }

  @Override
  public double ueYm(int ue) {
    return ues.yM(ue);
  }

  @Override
  public double apXm(int ap) {
    return aps.xM(ap);
  }

  @Override
  public double apYm(int ap) {
    return aps.yM(ap);
  }

  @Override
  public double esXm(int es) {
    return ess.xM(es);
  }

  @Override
  public double esYm(int es) {
    return ess.yM(es);
  }
}
