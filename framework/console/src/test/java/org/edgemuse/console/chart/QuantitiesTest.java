package org.edgemuse.console.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.edgemuse.console.SmallWorld;
import org.edgemuse.console.run.Watched;
import org.edgemuse.kernel.api.metric.Decision;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuantitiesTest {
  private static final double EXACT = 1e-12;

  @TempDir private Path folder;

  private static double[] read(Quantity quantity, Watched run) {
    double[] values = new double[quantity.lines(run).size()];
    quantity.read(run, values);
    return values;
  }

  @Test
  void totalServiceTimeIsThatOfTheMetricInEverySlot() {
    Watched run = SmallWorld.started(folder);
    run.simulation().observeEverySlot(true);
    int column = run.simulation().slotColumns().indexOf("total_service_time_s");
    double most = 0;
    for (int slot = 0; slot < 20; slot++) {
      run.simulation().step();
      double totalS = read(new TotalServiceTime(), run)[0];
      assertEquals(run.simulation().slotValue(column), totalS);
      most = Math.max(most, totalS);
    }
    assertTrue(most > 0);
  }

  @Test
  void loadsUnderProportionalFairnessAreWhatEachRequestMeets() {
    Watched run = SmallWorld.started(folder);
    Quantity aps = Loads.ofAps(1);
    Quantity ess = Loads.ofEss(1);
    int seen = 0;
    for (int slot = 0; slot < 20; slot++) {
      run.simulation().step();
      double[] linkS = read(aps, run);
      double[] serverS = read(ess, run);
      assertEquals(2, linkS.length);
      assertEquals(3, serverS.length);
      SlotRecord record = run.simulation().slotRecord();
      for (int i = 0; i < record.settled(); i++) {
        assertEquals(record.outcome(i).linkS(), linkS[record.outcome(i).ap()], EXACT);
        assertEquals(record.outcome(i).serverS(), serverS[record.outcome(i).es()], EXACT);
        seen++;
      }
    }
    assertTrue(seen > 20);
  }

  @Test
  void loadOfAQueueIsWhatWasLeftAndWhatCame() {
    Watched run = SmallWorld.started(folder, "sharing.server=first-come-first-served");
    Quantity ess = Loads.ofEss(1);
    double[] leftS = new double[3];
    double most = 0;
    for (int slot = 0; slot < 20; slot++) {
      run.simulation().step();
      double[] loadS = read(ess, run);
      SlotRecord record = run.simulation().slotRecord();
      for (int i = 0; i < record.settled(); i++) {
        leftS[record.outcome(i).es()] += record.outcome(i).soloServerS();
      }
      for (int es = 0; es < 3; es++) {
        assertEquals(leftS[es], loadS[es], EXACT);
        most = Math.max(most, leftS[es]);
        leftS[es] = Math.max(0, leftS[es] - 1);
      }
    }
    assertTrue(most > 1, "no queue has lasted into another slot");
  }

  @Test
  void chosenColumnIsReadInEverySlot() {
    Watched run = SmallWorld.started(folder);
    run.simulation().observeEverySlot(true);
    ColumnValue columns = new ColumnValue("Metrics", one -> one.simulation().slotColumns(), "none");
    assertTrue(Double.isNaN(stepped(run, columns)), "nothing has been chosen");
    columns.choose("total_service_time_s");
    double totalS = stepped(run, columns);
    assertEquals(TotalServiceTime.of(run.simulation().slotRecord()), totalS);
    assertEquals("total service time (s)", columns.axis(List.of(run)));
    columns.choose("no_such_column");
    assertTrue(Double.isNaN(stepped(run, columns)));
  }

  private static double stepped(Watched run, Quantity quantity) {
    run.simulation().step();
    return read(quantity, run)[0];
  }

  @Test
  void scoreOfTheChosenIsTheMeanOfWhatWasRated() {
    Watched run = SmallWorld.started(folder);
    run.simulation().decisions().followAll(true);
    ChosenScore score = new ChosenScore();
    int rated = 0;
    for (int slot = 0; slot < 20; slot++) {
      double mean = stepped(run, score);
      double sum = 0;
      List<Decision> over = run.simulation().decisions().over();
      for (Decision decision : over) {
        sum += decision.score(decision.chosen());
      }
      if (!over.isEmpty()) {
        assertEquals(sum / over.size(), mean, EXACT);
        rated++;
      }
    }
    assertTrue(rated > 10);
    assertEquals("solo (s)", score.axis(List.of(run)));
  }

  @Test
  void slotWithoutDecisionsHasNoScore() {
    assertTrue(Double.isNaN(ChosenScore.mean(List.of())));
  }

  @Test
  void schedulerThatMeasuresNothingHasNoColumnsOfItsOwn() {
    assertEquals(List.of(), new LearnerColumns().of(SmallWorld.unstarted(folder).scenario()));
  }
}
