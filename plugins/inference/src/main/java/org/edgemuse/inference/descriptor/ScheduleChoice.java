package org.edgemuse.inference.descriptor;

import java.io.Serializable;
import java.util.List;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.config.OneOf;
import org.jspecify.annotations.Nullable;

/**
 * How the share of signal power, alpha bar, falls with time.
 *
 * @param linear by noise rates that rise linearly (Ho et al.)
 * @param scaledLinear by noise rates whose roots rise linearly (latent diffusion)
 * @param cosine along a squared cosine (Nichol and Dhariwal)
 * @param table as listed
 */
@OneOf
public record ScheduleChoice(
    @Nullable @Doc("Noise rates rise linearly") Linear linear,
    @Nullable @Doc("Roots of the noise rates rise linearly") ScaledLinear scaledLinear,
    @Nullable @Doc("A squared cosine") Cosine cosine,
    @Nullable @Doc("As listed") Table table)
    implements Serializable {

  /**
   * Noise rates from one to another.
   *
   * @param first the first noise rate
   * @param last the last noise rate
   * @param times number of times
   */
  public record Linear(
      @Default("0.0001")
          @Range(min = 0, max = 1, openMin = true, openMax = true)
          @Doc("The first noise rate")
          double first,
      @Default("0.02")
          @Range(min = 0, max = 1, openMin = true, openMax = true)
          @Doc("The last noise rate")
          double last,
      @Default("1000") @Range(min = 2, max = 100000) @Doc("Number of times") int times)
      implements Serializable {}

  /**
   * Noise rates from one to another, by their roots.
   *
   * @param first the first noise rate
   * @param last the last noise rate
   * @param times number of times
   */
  public record ScaledLinear(
      @Default("0.00085")
          @Range(min = 0, max = 1, openMin = true, openMax = true)
          @Doc("The first noise rate")
          double first,
      @Default("0.012")
          @Range(min = 0, max = 1, openMin = true, openMax = true)
          @Doc("The last noise rate")
          double last,
      @Default("1000") @Range(min = 2, max = 100000) @Doc("Number of times") int times)
      implements Serializable {}

  /**
   * A squared cosine.
   *
   * @param cut which part of the way to no signal at all it goes
   * @param times number of times
   */
  public record Cosine(
      @Default("0.97")
          @Range(min = 0, max = 1, openMin = true, openMax = true)
          @Doc("Which part of the way to no signal at all it goes")
          double cut,
      @Default("1000") @Range(min = 2, max = 100000) @Doc("Number of times") int times)
      implements Serializable {}

  /**
   * A list.
   *
   * @param alphaBar the share of signal power at each time, falling
   */
  public record Table(
      @Range(min = 0, max = 1, openMin = true, openMax = true)
          @Doc("The share of signal power at each time, falling")
          List<Double> alphaBar)
      implements Serializable {}
}
