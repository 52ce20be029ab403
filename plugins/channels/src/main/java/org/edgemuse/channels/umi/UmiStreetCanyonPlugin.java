package org.edgemuse.channels.umi;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.plugin.Unit;
import org.edgemuse.kernel.api.world.ChannelModel;
import org.jspecify.annotations.Nullable;

/** Makes the street canyon of 3GPP TR 38.901. */
public final class UmiStreetCanyonPlugin
    implements Plugin<ChannelModel, UmiStreetCanyonPlugin.Options> {
  private static final double DBM_PER_DBW = 30;

  /**
   * Options of the channel.
   *
   * @param carrierGHz carrier frequency, GHz
   * @param apHeightM height of the APs' antennas, m; the table is made for 10 m
   * @param ueHeightM height of the UEs' antennas, m
   * @param lineOfSight which UEs see an AP
   * @param shadowing whether there is shadow fading
   * @param nlos the formula for UEs that do not see the AP
   * @param noiseDbmPerHz density of thermal noise, dBm/Hz
   * @param noiseFigureDb what the receiver adds to it, dB
   * @param antennaGainDb gain of both antennas together, dB
   * @param minSnrDb least signal-to-noise ratio at which an AP serves, dB, or null
   */
  public record Options(
      @Default("3.5") @Range(min = 0.5, max = 100) @Unit("GHz") @Doc("Carrier frequency")
          double carrierGHz,
      @Default("10")
          @Range(min = 1, openMin = true)
          @Unit("m")
          @Doc("Height of the APs' antennas; the standard's formulas are made for 10 m")
          double apHeightM,
      @Default("1.5") @Range(min = 1.5, max = 22.5) @Unit("m") @Doc("Height of the UEs' antennas")
          double ueHeightM,
      @Default("drawn") @Doc("Which UEs see an AP: drawn place by place, always or never")
          LineOfSight lineOfSight,
      @Default("false") @Doc("Whether shadow fading, which hangs on the place, is added")
          boolean shadowing,
      @Default("standard") @Doc("The standard's formula without line of sight, or its optional one")
          Nlos nlos,
      @Default("-174") @Unit("dBm/Hz") @Doc("Density of thermal noise") double noiseDbmPerHz,
      @Default("9")
          @Range(min = 0)
          @Unit("dB")
          @Doc("What the receiver adds to the noise; 9 is usual for UEs, 5 for APs")
          double noiseFigureDb,
      @Default("0") @Unit("dB") @Doc("Gain of both antennas together") double antennaGainDb,
      @Range(min = -300, max = 300)
          @Unit("dB")
          @Doc(
              "Least signal-to-noise ratio at which an AP reaches a UE; APs reach 5 km, as far as the"
                  + " standard's formulas hold, if absent")
          @Nullable Double minSnrDb)
      implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Street canyon of 3GPP TR 38.901 (UMi): line of sight, path loss, shadow fading";
  }

  @Override
  public ChannelModel create(Options options, RunContext run) {
    return new UmiStreetCanyon(
        new PathLoss(
            options.carrierGHz(), options.apHeightM(), options.ueHeightM(), options.nlos()),
        new Sight(options.lineOfSight(), run.draws("umi/lineOfSight")),
        options.shadowing() ? new Shadowing(run.draws("umi/shadowing"), options.nlos()) : null,
        options.antennaGainDb() + DBM_PER_DBW - options.noiseDbmPerHz() - options.noiseFigureDb(),
        options.minSnrDb(),
        new LinkMemo((long) run.ueCount() * run.apCount()));
  }
}
