package org.edgemuse.kernel.world;

import org.edgemuse.kernel.agent.AccessPoints;
import org.edgemuse.kernel.agent.UserEquipments;
import org.edgemuse.kernel.api.world.Geometry;

/** Where UEs and APs stand, for those who may only look. */
record Standing(UserEquipments ues, AccessPoints aps) implements Geometry {
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
}
