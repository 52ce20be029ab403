package org.edgemuse.kernel.scenario;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.Unit;

/**
 * The rectangle in which UEs move.
 *
 * @param widthM extent along x, m
 * @param heightM extent along y, m
 */
public record AreaSpec(
    @Doc("extent along x") @Unit("m") @Default("1000") @Range(min = 0, openMin = true)
        double widthM,
    @Doc("extent along y") @Unit("m") @Default("1000") @Range(min = 0, openMin = true)
        double heightM)
    implements Serializable {

  /** Where UEs move if nobody says. */
  static final AreaSpec USUAL = new AreaSpec(1000, 1000);
}
