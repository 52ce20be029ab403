package org.edgemuse.inference.hosting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.List;
import org.edgemuse.kernel.api.metric.Better;
import org.edgemuse.kernel.api.metric.MeanMetric;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.metric.Table;
import org.junit.jupiter.api.Test;

class HostMeterTest {
  /** Measures a constant in its first column, nothing in its second, and writes a table. */
  private static final class Constant extends MeanMetric {
    private static final long serialVersionUID = 1L;

    private final double value;
    private final Table table;

    Constant(String name, double value) {
      super(name, name + "_missing");
      this.value = value;
      table = new Table(name.replace('_', '-') + "s", "slot");
    }

    @Override
    protected void measure(SlotRecord slot, double[] values) {
      values[0] = value;
    }

    @Override
    public Better better(String column) {
      return Better.MORE;
    }

    @Override
    public boolean perRequest(String column) {
      return true;
    }

    @Override
    public List<Table> tables() {
      return List.of(table);
    }
  }

  private final Metric one = new Constant("one", 3);
  private final Metric two = new Constant("two", 5);
  private final HostMeter meter = new HostMeter(List.of(one, two));

  private static SlotRecord slot(boolean measured) {
    return (SlotRecord)
        Proxy.newProxyInstance(
            HostMeterTest.class.getClassLoader(),
            new Class<?>[] {SlotRecord.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("measured")) {
                return measured;
              }
              throw new IllegalStateException("asked for " + method);
            });
  }

  private double[] observe(int loads, boolean measured) {
    for (int i = 0; i < loads; i++) {
      meter.loads().loaded();
    }
    meter.loads().endSlot();
    double[] values = new double[5];
    meter.observe(slot(measured), values);
    return values;
  }

  @Test
  void columnsOfModelsFollowTheHosts() {
    assertEquals(
        List.of("cold_loads", "one", "one_missing", "two", "two_missing"), meter.columns());
    assertArrayEquals(new double[] {2, 3, Double.NaN, 5, Double.NaN}, observe(2, true));
  }

  @Test
  void runsHaveTheMeansOfAllOverSlotsThatCount() {
    observe(4, false);
    observe(2, true);
    observe(0, true);
    double[] values = new double[5];
    meter.summarise(values);
    assertArrayEquals(new double[] {1, 3, Double.NaN, 5, Double.NaN}, values);
  }

  @Test
  void columnsAreReadAsTheirModelsSay() {
    assertEquals(Better.LESS, meter.better("cold_loads"));
    assertEquals(Better.MORE, meter.better("two"));
    assertFalse(meter.perRequest("cold_loads"));
    assertTrue(meter.perRequest("two_missing"));
  }

  @Test
  void tablesAreTheModelsOwn() {
    assertEquals(2, meter.tables().size());
    assertSame(one.tables().get(0), meter.tables().get(0));
    assertSame(two.tables().get(0), meter.tables().get(1));
  }

  @Test
  void twoThatWriteTheSameAreRefused() {
    assertEquals(
        "models: two of them write the table 'ones'",
        assertThrows(IllegalArgumentException.class, () -> new HostMeter(List.of(one, one)))
            .getMessage());
    Metric loads = new Constant("cold_loads", 1);
    assertEquals(
        "models: two of them write the column 'cold_loads'",
        assertThrows(IllegalArgumentException.class, () -> new HostMeter(List.of(one, loads)))
            .getMessage());
  }
}
