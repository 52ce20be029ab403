package org.edgemuse.mobility;

import java.util.List;
import org.edgemuse.testkit.MobilityContract;

class MobilityPluginsContractTest extends MobilityContract {
  @Override
  protected List<Object> models() {
    return List.of("static", "random-walk", "random-waypoint", "gauss-markov", "teleport");
  }
}
