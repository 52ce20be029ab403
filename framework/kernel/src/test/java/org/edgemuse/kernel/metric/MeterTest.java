package org.edgemuse.kernel.metric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.edgemuse.kernel.api.market.Allocation;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.market.Market;
import org.edgemuse.kernel.api.metric.Better;
import org.edgemuse.kernel.api.metric.Metered;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.metric.Table;
import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.fault.AuthorLine;
import org.edgemuse.kernel.fault.NonsenseException;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.result.RunSummary;
import org.edgemuse.kernel.result.TableRows;
import org.edgemuse.kernel.testing.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Schedulers and mechanisms that bring a measure of their own, tables included. */
class MeterTest {

  /** Counts what its plugin did; a row for each measured slot. */
  private static final class Count implements Metric {
    private static final long serialVersionUID = 1L;

    private final String what;
    private final Table perSlot;
    private int total;

    Count(String what) {
      this.what = what;
      perSlot = new Table(what, "slot", "total", "half");
    }

    @Override
    public List<String> columns() {
      return List.of(what);
    }

    @Override
    public void observe(SlotRecord slot, double[] values) {
      values[0] = total;
      if (slot.measured()) {
        perSlot.row(slot.now().slot(), total, total % 2 == 0 ? total / 2 : Double.NaN);
      }
    }

    @Override
    public void summarise(double[] values) {
      values[0] = total;
    }

    @Override
    public Better better(String column) {
      return Better.LESS;
    }

    @Override
    public List<Table> tables() {
      return List.of(perSlot);
    }
  }

  private static final class Deciding implements FeedbackScheduler, Metered {
    private static final long serialVersionUID = 1L;

    private final Count decided = new Count("decided");

    @Override
    public void decide(FeedbackView view, Request request) {
      decided.total++;
      int es = request.ue() % 2;
      request.assign(0, es, request.minSteps(es));
    }

    @Override
    public Metric meter() {
      return decided;
    }
  }

  /** Denies every fourth request. */
  private static final class Clearing implements IncentiveMechanism, Metered {
    private static final long serialVersionUID = 1L;

    private final Count cleared = new Count("cleared");

    @Override
    public void clear(Market market, Allocation out) {
      cleared.total++;
      for (int i = 3; i < market.requests(); i += 4) {
        out.deny(i, DenyReason.CAPACITY);
      }
    }

    @Override
    public Metric meter() {
      return cleared;
    }
  }

  private static final TestRun RUN =
      TestRun.simple()
          .with("slots", 9)
          .with("measure.lastSlots", 3)
          .with("userEquipments.count", 2)
          .with("metrics", List.of("requests"))
          .bring("scheduler", run -> new Deciding())
          .bring("incentive", run -> new Clearing());

  @Test
  void theyCountBehindTheScenariosMetrics() {
    RunSummary summary = RUN.run().summary();
    assertEquals(
        List.of(
            "raised",
            "settled",
            "denied",
            "outages",
            "error_violations",
            "open",
            "decided",
            "cleared"),
        summary.columns());
    assertEquals(18, summary.value("decided"));
    assertEquals(9, summary.value("cleared"));
    assertEquals(
        List.of("decided", "cleared"), summary.tables().stream().map(TableRows::name).toList());
    TableRows cleared = summary.table("cleared");
    assertEquals(3, cleared.rows());
    assertArrayEquals(new double[] {6, 7, Double.NaN, 7, 8, 4, 8, 9, Double.NaN}, cleared.values());
    assertEquals(8, cleared.value(1, 1));
    IllegalArgumentException unknown =
        assertThrows(IllegalArgumentException.class, () -> summary.table("market"));
    assertEquals("No table 'market' among [decided, cleared]", unknown.getMessage());
  }

  @ParameterizedTest(name = "after slot {0}")
  @ValueSource(ints = {0, 1, 7, 8, 9})
  void tablesOfRestoredRunsAreThoseOfUnbrokenOnes(int slots) throws Exception {
    List<TableRows> unbroken = RUN.run().summary().tables();
    EdgeSimulation simulation = RUN.start();
    while (simulation.slotsDone() < slots) {
      simulation.step();
    }
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    simulation.save(saved);
    EdgeSimulation restored =
        EdgeSimulation.restore(
            new ByteArrayInputStream(saved.toByteArray()), MeterTest.class.getClassLoader());
    restored.runToEnd();
    List<TableRows> tables = restored.summary().tables();
    assertEquals(unbroken.size(), tables.size());
    for (int i = 0; i < tables.size(); i++) {
      assertEquals(unbroken.get(i).columns(), tables.get(i).columns());
      assertArrayEquals(unbroken.get(i).values(), tables.get(i).values());
    }
  }

  @Test
  void resultsSoFarDoNotChangeAsTheRunGoesOn() {
    EdgeSimulation simulation = RUN.start();
    for (int slot = 0; slot < 7; slot++) {
      simulation.step();
    }
    RunSummary before = simulation.summary();
    simulation.runToEnd();
    assertEquals(1, before.table("cleared").rows());
    assertEquals(3, simulation.summary().table("cleared").rows());
  }

  private record Peeking(int at) implements Metric {
    @Override
    public List<String> columns() {
      return List.of("peeked");
    }

    @Override
    public void observe(SlotRecord slot, double[] values) {
      List<Consumer<SlotRecord>> peeks =
          List.of(
              SlotRecord::raised,
              SlotRecord::denied,
              record -> record.denied(DenyReason.CAPACITY),
              SlotRecord::outages,
              SlotRecord::open,
              SlotRecord::settled,
              record -> record.outcome(0),
              SlotRecord::decisions,
              record -> record.qoe(0),
              SlotRecord::facts,
              SlotRecord::population,
              SlotRecord::announcements,
              SlotRecord::trades,
              SlotRecord::profile);
      peeks.get(at).accept(slot);
    }

    @Override
    public void summarise(double[] values) {}
  }

  /** A scheduler that brings this as its measure. */
  private record Bringing(Metric meter) implements FeedbackScheduler, Metered {
    @Override
    public void decide(FeedbackView view, Request request) {
      request.assign(0, 0, request.minSteps(0));
    }
  }

  private static TestRun bringing(Metric meter) {
    return TestRun.simple().bring("scheduler", run -> new Bringing(meter));
  }

  @Test
  void aSchedulerLearnsNothingByItsMeasureThatItsViewDoesNotShow() {
    for (int at = 0; at < 14; at++) {
      TestRun peeking = bringing(new Peeking(at));
      IllegalStateException refused = assertThrows(IllegalStateException.class, peeking::run);
      assertTrue(refused.getMessage().startsWith("A scheduler's own measure sees of a slot only"));
      assertTrue(AuthorLine.of(refused).contains("MeterTest"), AuthorLine.of(refused));
    }
  }

  /** A metric with whatever tables the test gives, that writes this row. */
  private record Writing(List<Table> tables, double... row) implements Metric {
    @Override
    public List<String> columns() {
      return List.of("written");
    }

    @Override
    public void observe(SlotRecord slot, double[] values) {
      tables.get(0).row(row);
    }

    @Override
    public void summarise(double[] values) {}
  }

  private static NonsenseException told(String message, TestRun run) {
    NonsenseException nonsense = assertThrows(NonsenseException.class, () -> run.run().summary());
    assertEquals(message, nonsense.getMessage());
    return nonsense;
  }

  @Test
  void wrongRowsAreBlamedOnThePluginAndItsLine() {
    Table table = new Table("market", "asp", "reward");
    NonsenseException tooFew =
        told(
            "Metric 'brought-3' wrote a wrong row: table 'market' takes 2 values a row, not 1",
            TestRun.simple().watch(run -> new Writing(List.of(table), 1)));
    assertTrue(AuthorLine.of(tooFew).contains("MeterTest$Writing.observe (MeterTest.java:"));
    told(
        "Scheduler 'brought-3' wrote a wrong row: table 'market' takes values that are finite, or"
            + " NaN where there is none; reward is infinity",
        bringing(new Writing(List.of(table), 1, Double.POSITIVE_INFINITY)));
  }

  @Test
  void tablesThatMakeNoSenseAreBlamedOnThePlugin() {
    told(
        "Metric 'brought-1' gave no list of tables (null)",
        TestRun.defaults().watch(run -> new Writing(null)));
    told(
        "Metric 'brought-1' gave a table 0 that is null",
        TestRun.defaults().watch(run -> new Writing(Arrays.asList((Table) null))));
    told(
        "Metric 'brought-1' gave two tables 'market'",
        TestRun.defaults()
            .watch(
                run -> new Writing(List.of(new Table("market", "x"), new Table("market", "y")))));
    told("Scheduler 'brought-3' gave no measure of its own (null)", bringing(null));
  }

  /** Forgets its tables: each time it is asked it makes a new one. */
  private record Forgetful() implements Metric {
    @Override
    public List<String> columns() {
      return List.of("x");
    }

    @Override
    public void observe(SlotRecord slot, double[] values) {}

    @Override
    public void summarise(double[] values) {}

    @Override
    public List<Table> tables() {
      return List.of(new Table("market", "x"));
    }
  }

  @Test
  void tablesThatAreMadeAnewWheneverTheyAreAskedForAreRefused() {
    told(
        "Metric 'brought-1' gave other tables after the run than before it",
        TestRun.defaults().watch(run -> new Forgetful()));
  }

  @Test
  void columnsAndTablesAreGivenOnce() {
    Metric same = new Count("raised");
    IllegalArgumentException column =
        assertThrows(
            IllegalArgumentException.class,
            () -> bringing(same).with("metrics", List.of("requests")).run());
    assertEquals("Two metrics have a column 'raised'", column.getMessage());
    IllegalArgumentException table =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                bringing(new Forgetful())
                    .watch(run -> new Writing(List.of(new Table("market", "y"))))
                    .run());
    assertEquals("Two metrics have a table 'market'", table.getMessage());
  }
}
