package org.edgemuse.testkit.market;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.Area;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.api.world.Places;
import org.edgemuse.kernel.values.Values;
import org.jspecify.annotations.Nullable;

/** Makes movements that hang on who UEs are, not on how they are numbered. */
public final class PlacesPlugin implements Plugin<MobilityModel, PlacesPlugin.Options> {

  /**
   * Options of the movement.
   *
   * @param identities who each UE is, or null for its number
   */
  public record Options(
      @Doc("who each UE is, by number; its number if absent") @Nullable Values identities)
      implements Serializable {}

  private record Jumps(int[] identity, Draws draws, Area area) implements MobilityModel {
    private static final long serialVersionUID = 1L;

    @Override
    public void move(int ue, Moment now, Places places) {
      double x = draws.uniform(identity[ue], now.index(), 0);
      double y = draws.uniform(identity[ue], now.index(), 1);
      places.put(ue, area.widthM() * x, area.heightM() * y);
    }
  }

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "UEs jump to a new place in every slot, one that follows them when they are renumbered";
  }

  @Override
  public MobilityModel create(Options options, RunContext run) {
    return new Jumps(
        Identities.of(options.identities(), run), run.draws("market-places"), run.area());
  }
}
