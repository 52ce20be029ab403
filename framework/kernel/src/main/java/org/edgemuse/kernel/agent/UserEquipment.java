package org.edgemuse.kernel.agent;

import java.io.Serializable;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.api.world.Moment;

/** A UE: it moves and asks for generated content. */
public final class UserEquipment implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int index;
  private final UserEquipments population;

  UserEquipment(int index, UserEquipments population) {
    this.index = index;
    this.population = population;
  }

  /** Its number, n. */
  public int index() {
    return index;
  }

  /** Moves by one slot. */
  void move(MobilityModel mobility, Moment now) {
    mobility.move(index, now, population);
  }

  /** Where it is along x, m. */
  public double xM() {
    return population.xM(index);
  }

  /** Where it is along y, m. */
  public double yM() {
    return population.yM(index);
  }

  /** The AP that it chose last, or {@link UserEquipments#NONE}. */
  public int lastAp() {
    return population.lastAp(index);
  }

  /** The ES that it chose last, or {@link UserEquipments#NONE}. */
  public int lastEs() {
    return population.lastEs(index);
  }
}
