package org.edgemuse.kernel.radio;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.plugin.Unit;
import org.edgemuse.kernel.api.world.ChannelModel;

/**
 * Makes links on which data takes no time, for worlds in which requests arrive at base stations and
 * what happens on the air does not matter, as in the LAD-TS paper.
 */
public final class WiredPlugin implements Plugin<ChannelModel, WiredPlugin.Options> {

  /**
   * Options of the channel.
   *
   * @param reachM how far an AP reaches, m; distances count as at least 1 m
   */
  public record Options(
      @Default("1")
          @Range(min = 1)
          @Unit("m")
          @Doc("How far an AP reaches; 1 is for UEs that stand at their AP")
          double reachM)
      implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Data takes no time to APs within reach, and others cannot be used";
  }

  @Override
  public ChannelModel create(Options options, RunContext run) {
    return new WiredChannel(options.reachM());
  }
}
