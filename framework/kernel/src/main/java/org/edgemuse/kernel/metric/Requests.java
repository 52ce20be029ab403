package org.edgemuse.kernel.metric;

import java.util.List;
import org.edgemuse.kernel.api.metric.Better;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.scheduling.Outcome;

/**
 * What became of requests, in numbers: a slot's own in its row, and totals over the measured slots,
 * but for those that are open, neither settled nor denied, at the end. Error violations are settled
 * requests whose error exceeds their limit, (14a), MASL paper, by more than rounding.
 */
final class Requests implements Metric {
  private static final long serialVersionUID = 1L;
  private static final double ROUNDING = 1 + 1e-9;
  private static final int OPEN = 5;
  private static final List<String> COLUMNS =
      List.of("raised", "settled", "denied", "outages", "error_violations", "open");

  private final long[] totals = new long[COLUMNS.size()];

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  /** More served, and less of what goes wrong; how many are raised is no merit. */
  @Override
  public Better better(String column) {
    return switch (column) {
      case "raised" -> Better.NEITHER;
      case "settled" -> Better.MORE;
      default -> Better.LESS;
    };
  }

  @Override
  public void observe(SlotRecord slot, double[] values) {
    values[0] = slot.raised();
    values[1] = slot.settled();
    values[2] = slot.denied();
    values[3] = slot.outages();
    values[4] = errorViolations(slot);
    values[OPEN] = slot.open();
    if (slot.measured()) {
      for (int i = 0; i < totals.length; i++) {
        totals[i] += (long) values[i];
      }
      totals[OPEN] = slot.open();
    }
  }

  @Override
  public void summarise(double[] values) {
    for (int i = 0; i < totals.length; i++) {
      values[i] = totals[i];
    }
  }

  private static int errorViolations(SlotRecord slot) {
    int violations = 0;
    for (int i = 0; i < slot.settled(); i++) {
      Outcome outcome = slot.outcome(i);
      if (outcome.error() > outcome.errorLimit() * ROUNDING) {
        violations++;
      }
    }
    return violations;
  }
}
