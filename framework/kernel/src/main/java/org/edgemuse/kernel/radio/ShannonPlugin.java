package org.edgemuse.kernel.radio;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.plugin.Unit;
import org.edgemuse.kernel.api.radio.Decibel;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.ChannelModel;
import org.jspecify.annotations.Nullable;

/** Makes the channel of Shannon and Hartley, with Rayleigh fading if asked. */
public final class ShannonPlugin implements Plugin<ChannelModel, ShannonPlugin.Options> {

  /**
   * Options of the channel.
   *
   * @param pathLossExponent theta of (6), MASL paper
   * @param noiseDbmPerHz noise density N0 of (6), MASL paper, dBm/Hz
   * @param minSnrDb least mean signal-to-noise ratio at which an AP serves, dB, or null
   * @param rayleigh fading, or null for a channel that is constant while nobody moves
   */
  public record Options(
      @Default("4") @Range(min = 0) @Doc("Exponent of the path loss") double pathLossExponent,
      @Default("-174") @Unit("dBm/Hz") @Doc("Noise density") double noiseDbmPerHz,
      @Range(min = -300, max = 300)
          @Unit("dB")
          @Doc(
              "Least mean signal-to-noise ratio at which an AP reaches a UE; APs reach everywhere if"
                  + " absent")
          @Nullable Double minSnrDb,
      @Doc("Rayleigh fading, constant in a slot; none if absent") @Nullable Rayleigh rayleigh)
      implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Shannon-Hartley rate over path loss and noise, with optional Rayleigh fading";
  }

  @Override
  public ChannelModel create(Options options, RunContext run) {
    Rayleigh rayleigh = options.rayleigh();
    Draws gains = rayleigh == null ? null : run.draws("shannon/rayleigh");
    double outageSnr = rayleigh == null ? 0 : Decibel.linear(rayleigh.outageSnrDb());
    return new ShannonChannel(
        new PathLoss(options.pathLossExponent()),
        1e-3 * Decibel.linear(options.noiseDbmPerHz()),
        gains,
        outageSnr,
        options.minSnrDb());
  }
}
