package org.edgemuse.mobility.trace;

import java.util.List;
import java.util.Map;
import org.edgemuse.testkit.MobilityContract;
import org.edgemuse.testkit.Worlds;

class TracesContractTest extends MobilityContract {
  @Override
  protected List<Object> models() {
    return List.of("traces", Map.of("traces", Map.of("after", "loop", "maxGapS", 10000)));
  }

  @Override
  protected Worlds world() {
    return Worlds.defaults().with("map", "walked");
  }
}
