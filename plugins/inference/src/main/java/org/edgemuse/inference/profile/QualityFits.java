package org.edgemuse.inference.profile;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.Unit;

/**
 * Curves fitted by least squares to errors after d steps. R^2 is of the errors, not of their
 * logarithms; the worst is the largest relative error at a measured number of steps.
 *
 * @param exponential eps exp(-gamma d), (4), MASL paper
 * @param floor the same above a floor, c + eps exp(-gamma d)
 * @param stretched a exp(-b d^p), fitted to the logarithms
 */
public record QualityFits(
    @Doc("scale exp(-decay steps)") Exponential exponential,
    @Doc("floor + scale exp(-decay steps)") Floored floor,
    @Doc("scale exp(-decay steps^power)") Stretched stretched)
    implements Serializable {

  /**
   * The paper's form.
   *
   * @param scale eps
   * @param decay gamma
   * @param r2 part of the variance that it explains
   * @param worstPct largest relative error, %
   */
  public record Exponential(
      @Doc("Error before the first step") double scale,
      @Doc("How fast the error falls with each step") double decay,
      @Doc("Part of the errors' variance that the curve explains") double r2,
      @Doc("Largest relative error") @Unit("%") @Range(min = 0) double worstPct)
      implements Serializable {}

  /**
   * With what no number of steps removes.
   *
   * @param scale eps
   * @param decay gamma
   * @param floor c
   * @param r2 part of the variance that it explains
   * @param worstPct largest relative error, %
   */
  public record Floored(
      @Doc("Error above the floor before the first step") double scale,
      @Doc("How fast the error falls with each step") double decay,
      @Doc("Error that no number of steps removes") double floor,
      @Doc("Part of the errors' variance that the curve explains") double r2,
      @Doc("Largest relative error") @Unit("%") @Range(min = 0) double worstPct)
      implements Serializable {}

  /**
   * Slower than exponential where power is below 1.
   *
   * @param scale a
   * @param decay b
   * @param power p
   * @param r2 part of the variance that it explains
   * @param worstPct largest relative error, %
   */
  public record Stretched(
      @Doc("Error before the first step") double scale,
      @Doc("How fast the error falls") double decay,
      @Doc("Power of the steps") double power,
      @Doc("Part of the errors' variance that the curve explains") double r2,
      @Doc("Largest relative error") @Unit("%") @Range(min = 0) double worstPct)
      implements Serializable {}
}
