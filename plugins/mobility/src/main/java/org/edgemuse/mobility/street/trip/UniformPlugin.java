package org.edgemuse.mobility.street.trip;

import org.edgemuse.kernel.api.plugin.NoOptions;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.mobility.street.network.StreetNetwork;

/** Makes trips to anywhere. */
public final class UniformPlugin implements Plugin<DestinationRule, NoOptions> {

  private record Uniform(Draws draws) implements DestinationRule {

    @Override
    public Trips on(StreetNetwork network) {
      return new Anywhere(new JunctionLottery(network), draws);
    }
  }

  private record Anywhere(JunctionLottery lottery, Draws draws) implements Trips {

    @Override
    public int destination(int ue, int trip, int from, int home) {
      return lottery.draw(draws.stem(ue, trip), from);
    }
  }

  @Override
  public Class<NoOptions> options() {
    return NoOptions.class;
  }

  @Override
  public String summary() {
    return "To the junction that is nearest to a uniformly random point of all streets";
  }

  @Override
  public DestinationRule create(NoOptions options, RunContext run) {
    return new Uniform(run.draws("streets/uniform"));
  }
}
